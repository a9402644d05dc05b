// SPDX-License-Identifier: MIT
#include "model/artifacts/snippets/snippets.h"
#include "model/support/text.h"

namespace decant::snippet {

namespace {

/// Shared by both snippets: starts a container and waits for the health check of its image.
constexpr const char* kStart = R"PY(

def start(repository, *ports):
    """A started container of an image; it is healthy."""
    tag = os.environ.get("DECANT_TAG", "latest")
    container = DockerContainer(f"{repository}:{tag}").with_exposed_ports(*ports)
    container.start()
    end = time.monotonic() + 120
    while container.get_wrapped_container().health != "healthy":
        if time.monotonic() > end:
            container.stop()
            raise TimeoutError(f"{repository}:{tag} is not healthy")
        time.sleep(0.2)
        container.get_wrapped_container().reload()
    return container


def uri(container, begin, port, end):
    """How to connect to a started container."""
    return f"{begin}{container.get_container_host_ip()}:{container.get_exposed_port(port)}{end}"
)PY";

std::string startText(const Part& part)
{
    return "start(" + jsonQuoted(part.image)
        + (part.port > 0 ? ", " + std::to_string(part.port) : std::string()) + ')';
}

std::string uriText(const Part& part)
{
    return "uri(container, " + jsonQuoted(part.uriStart) + ", " + std::to_string(part.port) + ", "
        + jsonQuoted(part.uriEnd) + ')';
}

}  // namespace

Snippet python(const Project& project)
{
    std::string text = R"("""The images of project )" + project.name
        + R"PY( for tests, with testcontainers 4. Each starts with its data;
the variable DECANT_TAG chooses others than the latest.
"""

import contextlib
import os
import time

from testcontainers.core.container import DockerContainer
)PY" + kStart;
    for (const Part& part : parts(project)) {
        text += "\n\n@contextlib.contextmanager\ndef " + snake(part.name) + "():\n    \"\"\""
            + part.title + " with the data of " + part.name
            + (part.port > 0 ? "; gives its connection string" : "; gives its container")
            + ".\"\"\"\n    container = " + startText(part) + "\n    try:\n        yield "
            + (part.port > 0 ? uriText(part) : std::string("container"))
            + "\n    finally:\n        container.stop()\n";
    }
    return {"python", snake(project.name) + "_containers.py", text};
}

Snippet pytest(const Project& project)
{
    std::string text = R"("""Fixtures with the images of project )" + project.name
        + R"PY(, for conftest.py; they need testcontainers 4. Each starts once
for all tests, with its data; scope="function" gives every test fresh ones. The variable DECANT_TAG
chooses others than the latest.
"""

import os
import time

import pytest
from testcontainers.core.container import DockerContainer
)PY" + kStart;
    for (const Part& part : parts(project)) {
        text += "\n\n@pytest.fixture(scope=\"session\")\ndef " + snake(part.name)
            + (part.port > 0 ? "_uri" : "") + "():\n    \"\"\"" + part.title + " with the data of "
            + part.name + ".\"\"\"\n    container = " + startText(part) + "\n    yield "
            + (part.port > 0 ? uriText(part) : std::string("container"))
            + "\n    container.stop()\n";
    }
    return {"pytest", "conftest.py", text};
}

}  // namespace decant::snippet
