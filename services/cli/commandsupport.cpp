// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/cli/commands.h"

#include <filesystem>

namespace decant::cli {

Result<OpenProject> openProject(const Arguments& arguments)
{
    std::filesystem::path file = arguments.project;
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        file /= "decant.toml";
    auto project = loadProject(file);
    if (!project)
        return std::move(project).error();
    OpenProject open;
    open.project = *std::move(project);
    open.options.projectFile = std::filesystem::absolute(file, error);
    if (error)
        open.options.projectFile = file;
    open.options.workDir = arguments.workDir;
    open.options.engine = arguments.engine;
    open.options.fresh = arguments.fresh;
    open.options.noCache = arguments.noCache;
    open.options.servicesAtOnce = arguments.parallel;
    return open;
}

Result<std::vector<const Service*>> chosenServices(const Project& project,
                                                   const Arguments& arguments)
{
    std::vector<const Service*> chosen;
    for (const std::string& name : arguments.services) {
        const Service* service = project.service(name);
        if (service == nullptr) {
            std::vector<std::string> names;
            for (const Service& known : project.services)
                names.push_back(known.name);
            return Error{Error::Code::NotFound, Error::Area::Usage, "service " + name,
                         say("the project has no such service"),
                         say("It has: %1.", join(names, ", "))};
        }
        chosen.push_back(service);
    }
    if (arguments.services.empty()) {
        for (const Service& service : project.services)
            chosen.push_back(&service);
    }
    return chosen;
}

}  // namespace decant::cli
