# What is MySQL's own.
daemon=mysqld
client=mysql
programs="mysqld mysql"
# Until the accounts are made; then the server's own system user.
login=root
more_options="--loose-mysqlx=OFF --log-error-verbosity=3"
# The redo log of the image: by the one name up to 8.0.29, by the other from then on.
image_options="--loose-innodb-redo-log-capacity=16777216 --loose-innodb-log-file-size=8388608"
recovery='not shutdown normally|starting crash recovery from'

create_system_tables() {
    mysqld --no-defaults --initialize-insecure --datadir="$data" --secure-file-priv= \
        --log-error="$work/install.log" >"$work/out" 2>&1 || {
        cat "$work/out" "$work/install.log" >&2
        fail "mysqld --initialize-insecure could not make the system tables"
    }
}

# accounts NAME PASSWORD, both quoted: the statements that make the administrator. Root and the server's
# own system user come in through the socket only, without a password.
accounts() {
    cat <<SQL
INSTALL PLUGIN auth_socket SONAME 'auth_socket.so';
CREATE USER 'mysql'@'localhost' IDENTIFIED WITH auth_socket;
GRANT ALL PRIVILEGES ON *.* TO 'mysql'@'localhost' WITH GRANT OPTION;
DROP USER IF EXISTS $1@'%';
CREATE USER $1@'%' IDENTIFIED BY $2;
GRANT ALL PRIVILEGES ON *.* TO $1@'%' WITH GRANT OPTION;
ALTER USER 'root'@'localhost' IDENTIFIED WITH auth_socket;
SQL
}

# Its identity and its keys: every container makes its own.
remove_leftovers() {
    rm -rf "$data/auto.cnf" "$data"/*.pem "$data"/binlog.* "$data"/'#innodb_temp' "$data"/'#ib'*.dblwr
}
