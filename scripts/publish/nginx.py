"""The site on nginx: `_nginx.conf`, in the words of that server.

What `_headers` asks for goes with every answer, refusals and redirects included; only a file that
was found may be kept.  Nothing but the folder is left to be written by hand.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from scripts.publish.headers import REVALIDATE, cache_rules, headers_of_all
from scripts.publish.site import Site

FOLDER = "/var/www/ime/"
CONFIG = """\
# The site on nginx: copy this file to /etc/nginx/sites-enabled/, and name the folder at alias.
# On Debian and Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static

map "$status $uri" $ime_kept {{
  default "{revalidate}";
{kept}
}}

server {{
  listen 80;
  server_name {name};
  charset utf-8;
  server_tokens off;
  absolute_redirect off; # behind a proxy, nginx cannot know its own address

  gzip_static on;
  brotli_static on; # take this line out where nginx lacks the module
  gzip_vary on;

{headers}
  add_header Cache-Control $ime_kept always;

  if ($request_uri ~ "^[^?]*//") {{
    rewrite ^(.*)$ $1 permanent; # by now nginx has made one slash of two
  }}
  error_page 404 {path}404.html;
  location {path} {{
    alias {folder};
    index index.html;
  }}
  location ~ ^{path}_(headers|nginx\\.conf)$ {{
    return 404;
  }}
}}
"""


def nginx_config(site: Site, address: str) -> str:
    """The text of `_nginx.conf`, where the site is published at *address*."""
    published = urlsplit(address)
    path = published.path
    return CONFIG.format(
        name=published.hostname or "_",
        path=path,
        folder=FOLDER,
        revalidate=REVALIDATE,
        kept="\n".join(_kept(site, path)),
        headers="\n".join(_header(line) for line in headers_of_all(site)),
    )


def _kept(site: Site, path: str) -> list[str]:
    """How long what is at an address below *path* may be kept, where that is long."""
    return [
        f'  "~^(200|206|304) {_pattern(path + rule.lstrip("/"))}" "{value}";'
        for rule, value in cache_rules(site.folder, site.folder)
        if value != REVALIDATE
    ]


def _pattern(rule: str) -> str:
    """A path of `_headers`, whose star stands for anything, as a regular expression."""
    return re.escape(rule).replace(r"\*", ".*") + "$"


def _header(line: str) -> str:
    name, value = line.split(": ", 1)
    return f'  add_header {name} "{value}" always;'
