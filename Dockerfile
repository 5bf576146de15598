# The command line: docker build -t statsig-console . && docker run --rm -e STATSIG_CONSOLE_KEY statsig-console whoami
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE CHANGELOG.md ./
COPY facade facade
COPY generated generated
RUN python -m venv /opt/statsig-console && /opt/statsig-console/bin/pip install --no-cache-dir '.[cli,project]'

FROM python:3.13-slim
COPY --from=build /opt/statsig-console /opt/statsig-console
ENV PATH=/opt/statsig-console/bin:$PATH PYTHONDONTWRITEBYTECODE=1
RUN useradd --create-home statsig
USER statsig
WORKDIR /work
ENTRYPOINT ["statsig-console"]
CMD ["--help"]
