// SPDX-License-Identifier: MIT
#include "services/source/postgres/connectionparameters.h"

#include "services/support/qt.h"

#include <QDir>

#include <charconv>
#include <libpq-fe.h>
#include <memory>

namespace decant {

namespace {

bool isSecret(std::string_view key)
{
    return key == "password" || key == "sslpassword";
}

void addUnlessGiven(postgres::Parameters& parameters, const Connection& connection, const char* key,
                    const char* value)
{
    if (!connection.options.contains(key))
        parameters.emplace_back(key, value);
}

Error badUri(Sentence detail)
{
    // The text itself may hold a password, so it is not repeated.
    return {Error::Code::InvalidInput, Error::Area::Usage, "connection", std::move(detail),
            say("Write postgresql://USER@HOST:PORT/DATABASE?sslmode=… or libpq keywords.")};
}

}  // namespace

namespace postgres {

Parameters connectionParameters(const Connection& connection, const std::string& password)
{
    Parameters parameters;
    const auto add = [&](const char* key, const std::string& value) {
        if (!value.empty())
            parameters.emplace_back(key, value);
    };
    add("service", connection.service);
    add("host", connection.host);
    add("port", connection.port > 0 ? std::to_string(connection.port) : std::string());
    add("dbname", connection.database);
    add("user", connection.user);
    add("sslmode", connection.sslMode);
    add("sslrootcert", connection.sslRootCert);
    add("sslcert", connection.sslCert);
    add("sslkey", connection.sslKey);
    for (const auto& [key, value] : connection.options)
        add(key.c_str(), value);
    addUnlessGiven(parameters, connection, "application_name", "decant");
    // A vanished network ends reads within a minute, on both sides of the connection.
    addUnlessGiven(parameters, connection, "keepalives_idle", "10");
    addUnlessGiven(parameters, connection, "keepalives_interval", "5");
    addUnlessGiven(parameters, connection, "keepalives_count", "4");
    addUnlessGiven(parameters, connection, "tcp_user_timeout", "30000");
    add("password", password);
    return parameters;
}

std::string connectionString(const Parameters& parameters)
{
    std::string text;
    for (const auto& [key, value] : parameters) {
        if (isSecret(key))
            continue;
        if (!text.empty())
            text += ' ';
        text += key + "='";
        for (const char c : value) {
            if (c == '\'' || c == '\\')
                text += '\\';
            text += c;
        }
        text += '\'';
    }
    return text;
}

std::string serviceFile()
{
    const QString named = qEnvironmentVariable("PGSERVICEFILE");
    return toUtf8(named.isEmpty() ? QDir::home().filePath(QStringLiteral(".pg_service.conf"))
                                  : named);
}

std::string connectionName(const Connection& connection)
{
    std::string name;
    if (!connection.user.empty())
        name = connection.user + '@';
    if (!connection.service.empty() && connection.host.empty())
        name += "service " + connection.service;
    else
        name += connection.host.empty() ? "localhost" : connection.host;
    if (connection.port > 0)
        name += ':' + std::to_string(connection.port);
    if (!connection.database.empty())
        name += '/' + connection.database;
    return name;
}

}  // namespace postgres

Result<Connection> connectionFromUri(std::string_view uri, std::string* passwordOut)
{
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(std::string(uri).c_str(), &message), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> messageOwner(message, &PQfreemem);
    if (!options)
        return badUri(uri.find('@') == std::string_view::npos && message != nullptr
                          ? Sentence::verbatim(std::string(message))
                          : say("it is no connection URI"));
    Connection connection;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        const std::string key = option->keyword;
        const std::string value = option->val;
        if (key == "password") {
            if (passwordOut != nullptr)
                *passwordOut = value;
        } else if (key == "sslpassword") {
            return badUri(say("sslpassword is a secret and cannot be kept in a project"));
        } else if (key == "host") {
            connection.host = value;
        } else if (key == "port" && value.find(',') == std::string::npos) {
            const auto [end, fault] =
                std::from_chars(value.data(), value.data() + value.size(), connection.port);
            if (fault != std::errc() || end != value.data() + value.size() || connection.port < 1
                || connection.port > 65535)
                return badUri(say("the port is no number from 1 to 65535"));
        } else if (key == "dbname") {
            connection.database = value;
        } else if (key == "user") {
            connection.user = value;
        } else if (key == "service") {
            connection.service = value;
        } else if (key == "sslmode") {
            connection.sslMode = value;
        } else if (key == "sslrootcert") {
            connection.sslRootCert = value;
        } else if (key == "sslcert") {
            connection.sslCert = value;
        } else if (key == "sslkey") {
            connection.sslKey = value;
        } else {
            connection.options[key] = value;
        }
    }
    return connection;
}

}  // namespace decant
