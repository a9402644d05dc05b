// SPDX-License-Identifier: MIT
#include "services/source/postgres/guarded.h"

#include <array>

namespace decant::postgres {

namespace {

struct Rule {
    std::string_view pattern;
    Error::Code code;
    std::string_view hint;
};

// SQLSTATE prefixes, the more special first.
constexpr std::array kStates{
    Rule{"28", Error::Code::Denied, phrase("Check the user name and its password.")},
    Rule{"3D000", Error::Code::NotFound, phrase("Check the name of the database.")},
    Rule{"42501", Error::Code::Denied,
         phrase("Grant the role USAGE on the schema and SELECT on the table, or take only the "
                "structure "
                "of the table.")},
    Rule{"42P01", Error::Code::NotFound, phrase("The table went away; look at the source again.")},
    Rule{"42703", Error::Code::Conflict,
         phrase("The table has changed; look at the source again.")},
    Rule{"42704", Error::Code::Conflict,
         phrase("The object or snapshot went away while it was read; start again.")},
    Rule{"22023", Error::Code::Conflict, phrase("The exported snapshot ended; start again.")},
    Rule{"55P03", Error::Code::Conflict,
         phrase("Another session holds a lock, for example ALTER TABLE; try again later.")},
    Rule{"40P01", Error::Code::Conflict, phrase("Try again.")},
    Rule{
        "40001", Error::Code::Unavailable,
        phrase(
            "The standby removed rows that were still needed: raise max_standby_streaming_delay or "
            "set hot_standby_feedback = on there, or read from the primary.")},
    Rule{"57014", Error::Code::Unavailable,
         phrase("The server cancelled the query: raise the statement timeout of the source.")},
    Rule{"57P", Error::Code::Unavailable,
         phrase("The server is stopping or starting; try again later.")},
    Rule{"25P03", Error::Code::Unavailable,
         phrase(
             "The server ends idle transactions: raise idle_in_transaction_session_timeout for the "
             "role.")},
    Rule{"53300", Error::Code::Unavailable,
         phrase("The server has no free connection: lower the number of parallel connections.")},
    Rule{"53", Error::Code::Unavailable, phrase("The server ran out of a resource.")},
    Rule{"08", Error::Code::Unavailable, phrase("The connection broke; try again.")},
    Rule{"58", Error::Code::Unavailable, phrase("The server could not read its own files.")},
    Rule{"XX001", Error::Code::Unavailable, phrase("The server found damaged data in this table.")},
    Rule{"0A000", Error::Code::InvalidInput, {}},
};

// Words of libpq and of the server while connecting.
constexpr std::array kWords{
    Rule{"password authentication failed", Error::Code::Denied,
         phrase("Check the user name and its password.")},
    Rule{"no password supplied", Error::Code::Denied,
         phrase("Give a password, or an entry in .pgpass or pg_service.conf.")},
    Rule{"no pg_hba.conf entry", Error::Code::Denied,
         phrase(
             "The server admits this user, host or encryption mode nowhere: see its pg_hba.conf.")},
    Rule{"authentication failed", Error::Code::Denied,
         phrase("Check the user name and its password.")},
    Rule{"permission denied for database", Error::Code::Denied,
         phrase("Grant the role CONNECT on the database.")},
    Rule{"is not permitted to log in", Error::Code::Denied, phrase("Use a role with LOGIN.")},
    Rule{"role \"", Error::Code::Denied, phrase("Check the user name.")},
    Rule{"database \"", Error::Code::NotFound, phrase("Check the name of the database.")},
    Rule{"definition of service", Error::Code::NotFound,
         phrase("Check the service name and pg_service.conf.")},
    Rule{"could not translate host name", Error::Code::Unavailable,
         phrase("The name of the host is unknown: check its spelling and the network.")},
    Rule{"Connection refused", Error::Code::Unavailable,
         phrase("Nothing listens there: check host and port, and whether the server runs.")},
    Rule{"No such file or directory", Error::Code::Unavailable,
         phrase("No server listens on this socket: check the folder and the port.")},
    Rule{"server does not support SSL", Error::Code::Unavailable,
         phrase("The server offers no encryption: choose another sslmode if that is acceptable.")},
    Rule{"certificate", Error::Code::Denied, phrase("Check the certificates and sslmode.")},
    Rule{"too many clients", Error::Code::Unavailable,
         phrase("The server has no free connection: lower the number of parallel connections.")},
    Rule{"remaining connection slots", Error::Code::Unavailable,
         phrase("The server has no free connection: lower the number of parallel connections.")},
    Rule{"timeout expired", Error::Code::Unavailable,
         phrase("The server did not answer in time: check host, port and firewall.")},
};

std::string trimmed(std::string_view text)
{
    const std::size_t end = text.find_last_not_of(" \t\r\n");
    return std::string(text.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

Error error(Error::Code code, std::string what, std::string_view message, Sentence hint)
{
    return {code, Error::Area::Source, std::move(what), Sentence::verbatim(trimmed(message)),
            std::move(hint)};
}

}  // namespace

Error serverError(std::string what, std::string_view sqlState, std::string_view message)
{
    if (sqlState.empty())
        return connectionError(std::move(what), message);
    if (sqlState == "42501" && message.find("row-level security") != std::string_view::npos)
        return error(Error::Code::Denied, std::move(what), message,
                     say("Row-level security would hide rows from this role: use a role with "
                         "BYPASSRLS or the owner, or take only the structure of the table."));
    for (const Rule& rule : kStates) {
        if (sqlState.starts_with(rule.pattern))
            return error(rule.code, std::move(what), message, Sentence(rule.hint, {}));
    }
    return error(Error::Code::InvalidInput, std::move(what), message, {});
}

Error connectionError(std::string what, std::string_view message)
{
    for (const Rule& rule : kWords) {
        if (message.find(rule.pattern) != std::string_view::npos)
            return error(rule.code, std::move(what), message, Sentence(rule.hint, {}));
    }
    return error(Error::Code::Unavailable, std::move(what), message,
                 say("The connection to the server broke or could not be made; check that it runs "
                     "and try again."));
}

}  // namespace decant::postgres
