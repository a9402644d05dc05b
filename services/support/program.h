// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>
#include <string>

namespace decant {

/// The environment of this process without what masks and what logs in: for programs of others.
[[nodiscard]] QProcessEnvironment environmentForOthers();

/// How a program ended.
struct ProgramEnd {
    int exitCode = 0;  ///< -1 when it crashed
    std::string messages;  ///< what it wrote to its standard error
};

/// Runs a program to its end with `input` on its standard input, giving its output to `take` as it
/// comes; cancelling kills it. An exit code is no error. Errors: Cancelled, NotFound when it does
/// not start.
[[nodiscard]] Result<ProgramEnd> runProgram(const QString& program, const QStringList& arguments,
                                            const QProcessEnvironment& environment,
                                            JobContext& context,
                                            const std::function<void(const QByteArray&)>& take,
                                            const QByteArray& input = {});

}  // namespace decant
