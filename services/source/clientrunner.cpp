// SPDX-License-Identifier: MIT
#include "services/source/clientrunner.h"

#include "services/support/qt.h"

#include <utility>

namespace decant {

namespace {

class LocalClients final : public ClientRunner {
public:
    explicit LocalClients(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    Result<ProgramEnd> run(const ClientCommand& command, JobContext& context) override
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : command.environment)
            environment.insert(toQString(name), toQString(value));
        if (!command.secret.empty())
            environment.insert(toQString(command.secretVariable), toQString(command.secret));
        QStringList arguments;
        for (const std::string& argument : command.arguments)
            arguments << toQString(argument);
        return runProgram(toQString((m_folder / command.program).string()), arguments, environment,
                          context, command.take, command.input);
    }

private:
    const std::filesystem::path m_folder;
};

}  // namespace

std::unique_ptr<ClientRunner> localClients(std::filesystem::path folder)
{
    return std::make_unique<LocalClients>(std::move(folder));
}

}  // namespace decant
