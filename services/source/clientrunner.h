// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/support/program.h"

#include <QByteArray>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace decant {

/// One call of a client program of a database (pg_dump, mariadb-dump). Secrets are in `secret`
/// only.
struct ClientCommand {
    std::string program;  ///< without folder
    std::vector<std::string> arguments = {};
    std::map<std::string, std::string> environment = {};
    std::string secretVariable = {};  ///< environment variable the program reads the secret from
    std::string secret = {};
    QByteArray input = {};  ///< standard input; the program must know its end by itself
    std::string host = {};  ///< of the server: where the program connects to
    std::vector<std::string> files = {};  ///< of this machine, that the program reads; "" is none
    std::function<void(const QByteArray&)> take = {};  ///< standard output as it comes
};

/// Runs client programs somewhere: on this machine or within an image that has them.
class ClientRunner {
public:
    ClientRunner() = default;
    ClientRunner(const ClientRunner&) = delete;
    ClientRunner& operator=(const ClientRunner&) = delete;
    virtual ~ClientRunner() = default;

    /// Runs to the end; an exit code is no error. Errors: NotFound when there is no such program,
    /// Unavailable, InvalidInput when the program could not reach what it needs, Cancelled.
    [[nodiscard]] virtual Result<ProgramEnd> run(const ClientCommand& command,
                                                 JobContext& context) = 0;
};

/// The programs of a folder of this machine.
[[nodiscard]] std::unique_ptr<ClientRunner> localClients(std::filesystem::path folder);

}  // namespace decant
