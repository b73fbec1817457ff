"""Tests of the built site: its files, links, anchors and text, without a browser."""
