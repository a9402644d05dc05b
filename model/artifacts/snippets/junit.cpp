// SPDX-License-Identifier: MIT
#include "model/artifacts/snippets/snippets.h"
#include "model/support/text.h"

namespace decant::snippet {

Snippet junit(const Project& project)
{
    const std::string containers = upperCamel(project.name) + "Containers";
    const std::string name = upperCamel(project.name) + "DataTest";
    std::string fields;
    std::string tests;
    for (const Part& part : parts(project)) {
        const std::string field = lowerCamel(part.name);
        fields +=
            "\n    // Started once for all tests of the class; without static, anew for each.\n"
            "    @Container\n    private static final GenericContainer<?> "
            + field + " = " + containers + '.' + field + "Container();\n";
        tests += "\n    @Test\n    void " + field + "Runs() {\n        assertTrue(" + field
            + ".isRunning());\n";
        if (part.port > 0)
            tests +=
                "        // Connect with " + containers + '.' + field + "Uri(" + field + ").\n";
        tests += "    }\n";
    }
    return {"junit", name + ".java",
            "// A test on the images of project " + jsonQuoted(project.name) + ", with JUnit 5 and "
                + containers + R"(.java (the snippet "java").
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

@Testcontainers
class )" + name + " {"
                + fields + tests + "}\n"};
}

}  // namespace decant::snippet
