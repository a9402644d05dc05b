// SPDX-License-Identifier: MIT
#pragma once

#include "model/custom/customspec.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <QJsonObject>

#include <filesystem>
#include <string>

namespace decant::custom {

/// The version of the protocol below, which every request names.
inline constexpr int kPluginProtocol = 1;

/// A source of one's own, spoken to over its standard streams. For every verb the program is
/// started anew in the project folder. It reads one line, the request as a JSON object:
///
///   {"protocol": 1, "verb": "…", "service": NAME, "options": {…}, "password": "…", …}
///
/// `options` are those of the service in decant.toml, `password` is what its source has (the
/// program must store it nowhere). Then it writes lines of JSON objects:
///
///   {"event": "progress", "done": 1, "total": 4, "unit": "bytes", "item": "…"}   any number of
///   {"event": "log", "level": "info"|"warning", "text": "…"}                     any number of
///   {"event": "result", …}  or  {"event": "error", "code": "…", "what": "…", "detail": "…",
///                                "hint": "…"}                                     the last one
///
/// Codes: denied, not-found, unavailable, invalid-input. What is written to the standard error is
/// shown when the program fails without an error of its own. The verbs and their results:
///
///   estimate   {"version": "7.0.5", "bytes": N, "change_token": "…"}: what there is. An equal
///              token proves that a snapshot would be the same; "" cannot prove it.
///   snapshot   request has "output", an empty folder that is filled; {"point": "…", "losses":
///              [{"object": "…", "reason": "…"}]}
///   donor      {"restore": "…"}: the sh script that fills DECANT_DATA from DECANT_FILES
///   verify     request has "output", the filled folder; {"checks": [{"name": "…", "command": "…",
///              "expect": "…"}]}: run by sh in the finished image, which must succeed and, where
///              there is "expect", print that
class Plugin {
public:
    Plugin(const Service& service, CustomSpec spec, std::string password,
           std::filesystem::path folder);

    /// Runs one verb and returns its result. Errors: those of the program, Area::Source;
    /// InvalidInput when it does not keep to the protocol; NotFound when it does not start.
    [[nodiscard]] Result<QJsonObject> call(const char* verb, QJsonObject request,
                                           JobContext& context) const;

private:
    const Service& m_service;
    CustomSpec m_spec;
    std::string m_password;
    std::filesystem::path m_folder;
};

}  // namespace decant::custom
