// SPDX-License-Identifier: MIT
#include "services/cli/words.h"

namespace decant::cli {

Exit exitCode(const Error& error)
{
    if (error.code == Error::Code::Cancelled)
        return Exit::Cancelled;
    if (error.code == Error::Code::Finding)
        return Exit::Finding;
    switch (error.area) {
    case Error::Area::Usage:
        return Exit::Usage;
    case Error::Area::Project:
        return Exit::Project;
    case Error::Area::Source:
        return Exit::Source;
    case Error::Area::Engine:
        return Exit::Engine;
    case Error::Area::Registry:
        return Exit::Registry;
    case Error::Area::General:
        break;
    }
    return Exit::Internal;
}

std::string codeName(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
        return "cancelled";
    case Error::Code::InvalidInput:
        return "invalid-input";
    case Error::Code::NotFound:
        return "not-found";
    case Error::Code::Denied:
        return "denied";
    case Error::Code::Unavailable:
        return "unavailable";
    case Error::Code::Conflict:
        return "conflict";
    case Error::Code::NoSpace:
        return "no-space";
    case Error::Code::Finding:
        return "finding";
    case Error::Code::Internal:
        break;
    }
    return "internal";
}

std::string areaName(Error::Area area)
{
    switch (area) {
    case Error::Area::Usage:
        return "usage";
    case Error::Area::Project:
        return "project";
    case Error::Area::Source:
        return "source";
    case Error::Area::Engine:
        return "engine";
    case Error::Area::Registry:
        return "registry";
    case Error::Area::General:
        break;
    }
    return "general";
}

namespace {

std::string headline(const Error& error)
{
    switch (error.code) {
    case Error::Code::Cancelled:
        return "cancelled";
    case Error::Code::InvalidInput:
        return "cannot be used as it is";
    case Error::Code::NotFound:
        return "not found";
    case Error::Code::Denied:
        return "access denied";
    case Error::Code::Unavailable:
        return "not available";
    case Error::Code::Conflict:
        return "in the way";
    case Error::Code::NoSpace:
        return "no space left";
    case Error::Code::Finding:
        return "does not pass";
    case Error::Code::Internal:
        break;
    }
    return "internal error";
}

}  // namespace

std::string errorWords(const Error& error)
{
    std::string words;
    if (error.area != Error::Area::General)
        words = areaName(error.area) + ": ";
    words += error.what.empty() ? headline(error) : error.what + ": " + headline(error);
    if (const std::string detail = error.detail.english(); !detail.empty())
        words += (detail.find('\n') == std::string::npos ? "\n  " : "\n") + detail;
    if (!error.hint.empty())
        words += "\n  → " + error.hint.english();
    return words;
}

}  // namespace decant::cli
