// SPDX-License-Identifier: MIT
#include "model/artifacts/snippets/snippets.h"
#include "model/support/text.h"

namespace decant::snippet {

namespace {

std::string methodText(const Part& part)
{
    const std::string name = lowerCamel(part.name);
    std::string text = "\n    /** " + part.title + " with the data of " + part.name + ". */\n"
        + "    public static GenericContainer<?> " + name + "Container() {\n"
        + "        return new GenericContainer<>(image(" + jsonQuoted(part.image) + "))\n";
    if (part.port > 0)
        text += "            .withExposedPorts(" + std::to_string(part.port) + ")\n";
    text += "            .waitingFor(Wait.forHealthcheck());\n    }\n";
    if (part.port == 0)
        return text;
    return text + "\n    /** How to connect to it; it must have been started. */\n"
        + "    public static String " + name + "Uri(GenericContainer<?> container) {\n"
        + "        return " + jsonQuoted(part.uriStart) + " + container.getHost() + \":\"\n"
        + "            + container.getMappedPort(" + std::to_string(part.port) + ") + "
        + jsonQuoted(part.uriEnd) + ";\n    }\n";
}

}  // namespace

Snippet java(const Project& project)
{
    const std::string name = upperCamel(project.name) + "Containers";
    std::string text = "// The images of project " + jsonQuoted(project.name)
        + R"( for tests, with Testcontainers 1.20 or newer.
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** Containers that start with their data; DECANT_TAG chooses other images than the latest. */
public final class )"
        + name + R"( {
    private )"
        + name + R"(() {
    }

    private static DockerImageName image(String repository) {
        String tag = System.getenv().getOrDefault("DECANT_TAG", "latest");
        return DockerImageName.parse(repository + ":" + tag);
    }
)";
    for (const Part& part : parts(project))
        text += methodText(part);
    return {"java", name + ".java", text + "}\n"};
}

}  // namespace decant::snippet
