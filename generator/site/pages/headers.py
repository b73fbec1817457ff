"""`_headers`: what a host is to send with each file, as Netlify, Cloudflare Pages and others read it."""

from generator.model.config import SiteConfig

FILE = "_headers"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "worker-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
)
"""The strictest Content Security Policy that the pages work under: nothing inline, nothing from elsewhere."""


def headers(embedding: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the headers of all addresses by name; `embedding` are the origins that may show a page in a frame."""
    framed = " ".join(("'self'", *embedding)) if embedding else "'none'"
    return {"Content-Security-Policy": f"{_POLICY}{framed}", "X-Content-Type-Options": "nosniff"}


def headers_file(config: SiteConfig) -> str:
    """Return the file: the headers of all addresses."""
    return "".join(("/*\n", *(f"  {name}: {value}\n" for name, value in headers(config.embedding).items())))
