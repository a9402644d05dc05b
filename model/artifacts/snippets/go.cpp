// SPDX-License-Identifier: MIT
#include "model/artifacts/snippets/snippets.h"
#include "model/support/text.h"

namespace decant::snippet {

namespace {

std::string functionText(const Part& part)
{
    const std::string name = upperCamel(part.name);
    const std::string port = jsonQuoted(std::to_string(part.port) + "/tcp");
    std::string text = "\n// " + name + " starts " + part.title + " with the data of " + part.name
        + (part.port > 0 ? " and says how to connect to it.\n" : ".\n") + "func " + name
        + "(ctx context.Context, t *testing.T) " + (part.port > 0 ? "string " : "") + "{\n"
        + "\tt.Helper()\n" + (part.port > 0 ? "\tcontainer := " : "\t") + "start(ctx, t, "
        + jsonQuoted(part.image) + (part.port > 0 ? ", " + port : std::string()) + ")\n";
    if (part.port > 0)
        text += "\tendpoint, err := container.PortEndpoint(ctx, " + port + ", \"\")\n"
            + "\tif err != nil {\n\t\tt.Fatal(err)\n\t}\n" + "\treturn " + jsonQuoted(part.uriStart)
            + " + endpoint + " + jsonQuoted(part.uriEnd) + "\n";
    return text + "}\n";
}

}  // namespace

Snippet go(const Project& project)
{
    std::string text = "// Package " + snake(project.name) + "data has the images of project "
        + jsonQuoted(project.name) + R"( for tests, with testcontainers-go
// 0.30 or newer. Each starts with its data; DECANT_TAG chooses others than the latest.
package )"
        + snake(project.name) + R"(data

import (
	"context"
	"os"
	"testing"

	"github.com/testcontainers/testcontainers-go"
	"github.com/testcontainers/testcontainers-go/wait"
)

func start(ctx context.Context, t *testing.T, repository string, ports ...string) testcontainers.Container {
	t.Helper()
	tag := os.Getenv("DECANT_TAG")
	if tag == "" {
		tag = "latest"
	}
	container, err := testcontainers.GenericContainer(ctx, testcontainers.GenericContainerRequest{
		ContainerRequest: testcontainers.ContainerRequest{
			Image:        repository + ":" + tag,
			ExposedPorts: ports,
			WaitingFor:   wait.ForHealthCheck(),
		},
		Started: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = container.Terminate(context.Background()) })
	return container
}
)";
    for (const Part& part : parts(project))
        text += functionText(part);
    return {"go", "containers.go", text};
}

}  // namespace decant::snippet
