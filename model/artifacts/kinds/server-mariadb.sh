# What is MariaDB's own.
daemon=mariadbd
client=mariadb
programs="mariadbd mariadb mariadb-install-db"
login=mysql
more_options=
# The redo log of the image.
image_options=--innodb-log-file-size=16M
recovery='crash recovery'

create_system_tables() {
    mariadb-install-db --no-defaults --datadir="$data" --skip-test-db --skip-name-resolve \
        --auth-root-socket-user=mysql >"$work/install.log" 2>&1 || {
        cat "$work/install.log" >&2
        fail "mariadb-install-db could not make the system tables"
    }
}

# accounts NAME PASSWORD, both quoted: the statements that make the administrator.
accounts() {
    printf "CREATE OR REPLACE USER %s@'%%' IDENTIFIED BY %s;\nGRANT ALL PRIVILEGES ON *.* TO %s@'%%' WITH GRANT OPTION;\n" \
        "$1" "$2" "$1"
}

remove_leftovers() {
    rm -f "$data/multi-master.info"
}
