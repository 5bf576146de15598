"""The vendored document of the Console API and the tool that turns it into code; never imported by the library."""
