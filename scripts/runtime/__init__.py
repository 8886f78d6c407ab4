"""What packs Pyodide and the assessment for the browser, and tests them there."""
