"""`_headers`: what a host is to send with each file, as Netlify, Cloudflare Pages and others read it."""

FILE = "_headers"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "worker-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""The strictest Content Security Policy that the pages work under: nothing inline, nothing from elsewhere."""
HEADERS = {"Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff"}


def headers_file() -> str:
    """Return the file: the headers of all addresses."""
    return "".join(("/*\n", *(f"  {name}: {value}\n" for name, value in HEADERS.items())))
