// SPDX-License-Identifier: MIT
#include "model/project/keycatalogue.h"

#include "model/project/imagedefaults.h"
#include "model/project/names.h"
#include "model/project/project.h"
#include "model/support/text.h"

#include <utility>

namespace decant {

namespace {

using Keys = std::vector<KeyDescriptor>;

KeyDescriptor required(std::string_view name, std::string values, std::string_view help)
{
    return {name, std::move(values), {}, true, help};
}

/// A key that does nothing unless it is set.
KeyDescriptor key(std::string_view name, std::string values, std::string_view help)
{
    return {name, std::move(values), {}, false, help};
}

KeyDescriptor text(std::string_view name, const std::string& byDefault, std::string_view help)
{
    return {name, "text", byDefault.empty() ? "" : jsonQuoted(byDefault), false, help};
}

KeyDescriptor choice(std::string_view name, std::string values, const std::string& byDefault,
                     std::string_view help)
{
    return {name, std::move(values), jsonQuoted(byDefault), false, help};
}

KeyDescriptor number(std::string_view name, std::string values, std::int64_t byDefault,
                     std::string_view help)
{
    return {name, std::move(values), std::to_string(byDefault), false, help};
}

KeyDescriptor size(std::string_view name, std::int64_t byDefault, std::string_view help)
{
    return {name, "size", byDefault == 0 ? "0" : jsonQuoted(exactBytesText(byDefault)), false,
            help};
}

KeyTableDescriptor project()
{
    return {
        "The top of the file",
        "Keys that stand before the first table.",
        "",
        {{"format", "integer", std::to_string(kProjectFormat), false,
          "Format of the file. A newer program reads older formats; an older one refuses newer "
          "ones."},
         required("name", "name", "Name of the project: lower-case letters, digits, `-` and `_`."),
         text("key_fingerprint", {},
              "Fingerprint of the masking key, written by `decant-cli key`. A run with another "
              "key stops: it would give other masked values.")}};
}

KeyTableDescriptor registry()
{
    const RegistryTarget target;
    return {"[registry]",
            "Where images go. An image is named `HOST/REPOSITORY-SERVICE:TAG`.",
            "",
            {text("host", {}, "`HOST` or `HOST:PORT`. Without it images stay on this machine."),
             text("repository", {}, "Path in the registry; the name of the project if not set."),
             text("tag", target.tag,
                  "Tag of each build. Placeholders: `{date}`, `{time}`, `{version}` (of the "
                  "source), `{git}` (short commit) and `{hash}` (of the content)."),
             key("more_tags", "list of text",
                 "Further tags of the same image, with the same placeholders: `latest`."),
             {"insecure", "true or false", "false", false,
              "Plain HTTP although the host is not this machine."},
             text("ca_file", {}, "Certificate of the authority the registry is signed by."),
             choice("push_by", "decant or engine", std::string(kPushByNames.front()),
                    "Who sends images. Decant is faster and tells every byte; the engine where it "
                    "is nearer to the registry."),
             size("max_layer", target.maxLayerBytes,
                  "Largest compressed layer the registry accepts; a larger one stops the push "
                  "before it begins. 0 for any."),
             number("keep_tags", "0 to 10000", target.keepTags,
                    "After a push, older tags beyond this many are deleted from the registry. 0 "
                    "keeps all.")}};
}

KeyTableDescriptor budget()
{
    return {"[budget]",
            "Limits that a run must keep.",
            "",
            {size("stack", Budget().stackBytes,
                  "Compressed size of all images together, layers they share counted once. 0 for "
                  "no limit.")}};
}

KeyTableDescriptor service()
{
    return {"[service.NAME]",
            "One container of the stack. `NAME` has lower-case letters, digits, `-` and `_`.",
            "",
            {required("kind", "postgres, mariadb, mysql, redis, valkey or custom",
                      "What the service is."),
             key("source", "table", "Where the data comes from."),
             key("subset", "table", "Which rows are taken; all without it."),
             key("masking", "table", "What is decided about each column."),
             key("image", "table", "What the image is made from and looks like."),
             key("compose", "table", "How the container runs in the stack.")}};
}

KeyTableDescriptor source()
{
    return {
        "[service.NAME.source]",
        "A connection without its secret. What is not set is taken from the usual places of the "
        "database's own clients (for PostgreSQL `PGHOST`, `pg_service.conf`, `.pgpass`, …).",
        "[service.shop.source]\nhost = \"replica.example.org\"\ndatabase = \"shop\"\n"
        "user = \"reader\"\nssl_mode = \"verify-full\"\npassword = { env = \"SHOP_PASSWORD\" }",
        {key("host", "text", "Name, address, or folder of the socket."),
         key("port", "1 to 65535", "Port, if it is not the usual one of the database."),
         key("database", "text", "Name of the database; for Redis and Valkey its number."),
         key("user", "text", "User, best one that may read and nothing else."),
         key("service", "text", "Section of `pg_service.conf` (PostgreSQL)."),
         key("ssl_mode", "disable, allow, prefer, require, verify-ca or verify-full",
             "How the connection is encrypted and the server is checked."),
         key("ssl_root_cert", "text", "File with the certificate of the authority."),
         key("ssl_cert", "text", "File with the client's certificate."),
         key("ssl_key", "text", "File with the client's key."),
         key("options", "table",
             "Further parameters: those of libpq for PostgreSQL, and those of the tables below "
             "for Redis, Valkey and custom services."),
         {"password", R"("automatic", "keychain", "libpq", { env = "NAME" } or { command = "…" })",
          R"("automatic")", false,
          "Where the password comes from, never the password itself. `automatic` tries the "
          "keychain, then `DECANT_<SERVICE>_PASSWORD`, then libpq's own ways; a command's first "
          "line of output is the password."},
         number("statement_timeout", "seconds, 0 to 604800", 0,
                "Longest time of one query; 0 for the server's own."),
         number("jobs", "0 to 256", 0, "Parallel connections; 0 chooses by the machine."),
         size("bytes_per_second", 0,
              "Most that is read over all connections together, for a server that others work on "
              "(PostgreSQL, MariaDB, MySQL). At least 64 kB; 0 for no limit."),
         number("max_lag", "seconds, 0 to 604800", 0,
                "Reading a standby waits while it is further behind its primary (PostgreSQL); 0 "
                "never waits.")}};
}

KeyTableDescriptor redisOptions()
{
    return {
        "[service.NAME.source.options] of Redis and Valkey",
        "Keys of one shape are a table: each named part is a column `key:PART`, beside `value`, "
        "`field` or `member`. Lists have commas.",
        "[service.sessions.source.options]\nshapes = \"session:{email}, cart:{customer}:{day}\"\n"
        "drop = \"cache:*\"",
        {key("shapes", "text",
             "Shapes of keys, tried in order: fixed text and named parts in braces."),
         key("match", "text", "Patterns of keys to take; all without it."),
         key("drop", "text", "Patterns of keys to leave out."),
         number("limit_per_shape", "integer", 0, "Most keys of each shape; 0 for all."),
         choice("ttl", "persist or keep", "persist",
                "`persist`: keys of the image do not expire. `keep`: they expire when they do in "
                "the source.")}};
}

KeyTableDescriptor customOptions()
{
    return {
        "[service.NAME.source.options] of a custom service",
        "A [service Decant knows nothing about](own-services.md): what it is made of and how it "
        "runs is said here. Its data is not masked.",
        "",
        {key("command", "text",
             "Run by sh in the project folder; writes what the image needs into the folder "
             "`$DECANT_OUTPUT`. This, `files` or `plugin` is required."),
         key("files", "text", "Patterns of files in the project folder; a list with commas."),
         key("plugin", "text",
             "Run by sh in the project folder in place of `command`, `files` and `restore`: a "
             "program that speaks the protocol of [plug-ins](own-services.md#with-a-plug-in)."),
         required("keep", "text", "Why these data may leave as they are."),
         key("restore", "text",
             "Script of the project that fills the data folder while the image is built. Required "
             "without `plugin`."),
         required("data", "text", "Folder the script fills, below `/decant`."),
         text("system_user", "root", "User that owns the data and runs the server."),
         key("start", "text",
             "Run by sh when the image starts; the base image's own command without it."),
         required("healthcheck", "text",
                  "Run by sh; succeeds once the server accepts connections."),
         key("verify", "text", "Run by sh in the container; if it fails, the image does not pass."),
         key("port", "integer", "Port the server listens on."),
         key("scheme", "text", "Scheme of connection strings, for example `mongodb`.")}};
}

KeyTableDescriptor subset()
{
    return {"[service.NAME.subset]",
            "Which rows are taken. Each further key is a table, `\"schema.table\"`, or a pattern "
            "with `*` and `?` over names. A table takes its own line, else that of its parent "
            "table, else that of the pattern with the most plain characters, else all rows. Rows "
            "that a taken row refers to always come along.",
            "[service.shop.subset]\n\"*\" = { mode = \"needed\" }\n\"public.customers\" = { mode = "
            "\"percent\", percent = 1.0 }",
            {{"memory", "size in whole MiB, at least 16 MiB",
              jsonQuoted(std::to_string(kSubsetMemoryMiB) + " MiB"), false,
              "Limit of the memory for the keys of one extraction; a run that needs more stops."}}};
}

KeyTableDescriptor subsetRows()
{
    return {
        "[service.NAME.subset]: rows of a table",
        "`\"TABLE\" = { mode = …, … }`. Conditions and orders are SQL of the source.",
        "",
        {choice("mode", "all, where, percent, newest, needed, structure_only or skip", "all",
                "`needed`: only rows others refer to. `structure_only`: the table without rows. "
                "`skip`: not even the table."),
         key("where", "SQL", "Of mode `where`: the rows for which this holds."),
         key("percent", "above 0, at most 100", "Of mode `percent`: a repeatable sample."),
         number("seed", "integer", 0, "Of mode `percent`: another seed, another sample."),
         key("order", "SQL", "Of mode `newest`: for example `created_at DESC`."),
         key("rows", "integer", "Of mode `newest`: how many."),
         key("pinned", "list of SQL", "Rows for which one of these holds are always kept."),
         key("coverage", "list of columns",
             "Every value of an enum or boolean, NULL and not NULL, smallest and largest value of "
             "these columns occur in the result.")}};
}

KeyTableDescriptor relations()
{
    return {"[service.NAME.subset.relations.\"TABLE\"]",
            "`RELATION = { children = …, … }`; `TABLE` is the referring one. A relation is a "
            "foreign key by its name, or one only "
            "the project knows: then `references` is set.",
            "[service.shop.subset.relations.\"public.orders\"]\norders_customer_id_fkey = { "
            "children = 20, order = \"id DESC\" }",
            {{"children", R"("no", "all" or a number)", R"("no")", false,
              "Whether rows that refer to a taken row come along, and how many for each."},
             key("order", "SQL", "With a number of children: which ones come first."),
             key("columns", "list of columns", "Referring columns, or"),
             key("expressions", "list of SQL", "expressions over the row, or"),
             key("list", "SQL", "an expression that gives an array of keys."),
             key("when", "SQL",
                 "Only rows for which this holds: the type column of a polymorphic relation."),
             key("references", "text", "Table that is referred to."),
             key("referenced_columns", "list of columns", "Its columns, as many as refer.")}};
}

KeyTableDescriptor masking()
{
    return {"[service.NAME.masking.\"TABLE\"]",
            "`COLUMN = { function = …, … }` or `COLUMN = { keep = … }`: one decision for each "
            "column: a function with its parameters, or a reason to keep. "
            "A column without one stops the build when it looks sensitive or is new.",
            "[service.shop.masking.\"public.customers\"]\nid = { keep = \"a number of ours\" }\n"
            "phone = { function = \"phone\", country = \"DE\" }",
            {key("function", "name",
                 "A masking function; every other key of the line is one of its parameters. See "
                 "[Masking functions](masking-functions.md)."),
             key("keep", "text", "Why the column may stay as it is. Instead of `function`.")}};
}

KeyTableDescriptor image()
{
    const ImageOptions options = defaultImageOptions(ServiceKind::Postgres);
    return {
        "[service.NAME.image]",
        "What the image is made from and looks like.",
        "",
        {text("base", {}, "Base image; without it the official one of the source's exact version."),
         text("database", {}, "Name of the database in the image; without it as in the source."),
         {"user", "text", "\"postgres\", \"mariadb\", \"app\"", false,
          "Superuser of the image. Redis, Valkey and custom services have none."},
         {"password", "text", "\"postgres\", \"mariadb\", \"app\"", false,
          "Well-known password of that user for local use. It is no secret: everybody who has "
          "the image can read it."},
         choice("compression", "zstd, gzip or none", options.compression,
                "Of the data in the snapshot."),
         number("compression_level", "0 to 22, for gzip 0 to 9", options.compressionLevel,
                "0 for the usual one of the method."),
         text("donor_extra", {}, "Dockerfile instructions added to the stage that restores."),
         text("final_extra", {}, "Dockerfile instructions added to the final stage."),
         text("platform", {}, "`linux/amd64` or `linux/arm64`; without it the engine's own."),
         number("layers", "1 to " + std::to_string(kMostDataLayers), options.layers,
                "In how many layers the data is stored (PostgreSQL). With more than one, "
                "unchanged tables need no push and no pull; 1 restores with all "
                "processors.")}};
}

KeyTableDescriptor compose()
{
    return {"[service.NAME.compose]",
            "How the container runs in the stack that `up` starts and `compose.yaml` describes. "
            "Applications have the same table, `[application.NAME.compose]`.",
            "",
            {key("profiles", "list of names", "It starts only with one of these profiles."),
             key("networks", "list of names", "Networks of the stack it joins."),
             size("memory", 0, "Most memory, at least 6 MiB; 0 for no limit."),
             number("cpus", "0 to 1024", 0, "Most processors, 1.5 is one and a half; 0 for all.")}};
}

KeyTableDescriptor applications()
{
    return {"[application.NAME]",
            "A container of the team's own beside the services, in `compose.yaml` only. "
            "`environment` is a table of texts; it holds no secrets.",
            "",
            {key("image", "text", "Image reference. This or `build` is required."),
             key("build", "text", "Folder with a Dockerfile, relative to the project."),
             key("command", "text", "Run by sh instead of the image's own command."),
             key("ports", "list of text", "`8080:80`: port of this machine and of the container."),
             key("depends_on", "list of names",
                 "Services, and applications with a health check, that must be healthy first."),
             key("healthcheck", "text", "Run by sh in the container."),
             key("environment", "table", "Variables of the container."),
             key("compose", "table", "How it runs in the stack.")}};
}

KeyTableDescriptor ci()
{
    const CiOptions options;
    return {"[ci]",
            "The files for continuous integration that `generate` writes.",
            "",
            {{"files", "list of github, gitlab, jenkins, kubernetes, systemd",
              R"(["github", "gitlab"])", false, "For which systems."},
             text("schedule", options.schedule,
                  "When images are made anew: minute, hour, day, month and weekday in UTC."),
             text("image", {},
                  "Image that holds decant-cli and the project as `/project`; kubernetes needs "
                  "it.")}};
}

KeyTableDescriptor notify()
{
    return {"[notify]",
            "Who is told of a refresh that has ended.",
            "",
            {choice("when", "always, failure or change", "always",
                    "`failure`: only of those that failed. `change`: also of images that are not "
                    "those of the build before."),
             key("command", "text",
                 "Run by sh in the project folder with the news as JSON on its input."),
             key("webhook", R"(text or { env = "NAME" })",
                 "Address the same JSON is posted to; by its variable when the address is a "
                 "secret."),
             key("token", R"({ env = "NAME" })", "Bearer token for the webhook.")}};
}

KeyTableDescriptor keep()
{
    const KeepOptions options;
    return {"[keep]",
            "What a run leaves of earlier ones on this machine.",
            "",
            {number("snapshots", "1 to 1000", options.snapshots, "Newest snapshots of a service."),
             number("images", "0 to 1000", options.images,
                    "Newest images of a service in the engine; 0 keeps all.")}};
}

}  // namespace

std::span<const KeyTableDescriptor> keyCatalogue()
{
    static const std::vector<KeyTableDescriptor> all{
        project(), registry(),     budget(),        ci(),     notify(),     keep(),      service(),
        source(),  redisOptions(), customOptions(), subset(), subsetRows(), relations(), masking(),
        image(),   compose(),      applications()};
    return all;
}

}  // namespace decant
