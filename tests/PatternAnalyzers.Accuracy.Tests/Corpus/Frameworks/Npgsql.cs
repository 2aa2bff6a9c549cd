using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Npgsql;

public abstract class NpgsqlDataSource : DbDataSource
{
    public static NpgsqlDataSource Create(string connectionString) => null!;
    public new NpgsqlConnection OpenConnection() => null!;
    public new ValueTask<NpgsqlConnection> OpenConnectionAsync(CancellationToken cancellationToken = default) => default;
    public new NpgsqlConnection CreateConnection() => null!;
    public new NpgsqlCommand CreateCommand(string? commandText = null) => null!;
}

public sealed class NpgsqlConnection : DbConnection
{
    public NpgsqlConnection() { }
    public NpgsqlConnection(string? connectionString) { }
    [AllowNull] public override string ConnectionString { get; set; } = "";
    public override string Database => "";
    public override string DataSource => "";
    public override string ServerVersion => "";
    public override ConnectionState State => ConnectionState.Closed;
    public override void ChangeDatabase(string dbName) { }
    public override void Close() { }
    public override void Open() { }
    public new NpgsqlCommand CreateCommand() => new();
    public new NpgsqlTransaction BeginTransaction() => null!;
    public new ValueTask<NpgsqlTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default) => default;
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null!;
    protected override DbCommand CreateDbCommand() => CreateCommand();
}

public sealed class NpgsqlTransaction : DbTransaction
{
    public override IsolationLevel IsolationLevel => default;
    public new NpgsqlConnection? Connection => null;
    protected override DbConnection? DbConnection => null;
    public override void Commit() { }
    public override void Rollback() { }
}

public sealed class NpgsqlCommand : DbCommand
{
    public NpgsqlCommand() { }
    public NpgsqlCommand(string? cmdText) { }
    public NpgsqlCommand(string? cmdText, NpgsqlConnection? connection) { }
    public NpgsqlCommand(string? cmdText, NpgsqlConnection? connection, NpgsqlTransaction? transaction) { }
    [AllowNull] public override string CommandText { get; set; } = "";
    public override int CommandTimeout { get; set; }
    public override CommandType CommandType { get; set; }
    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get; set; }
    public new NpgsqlParameterCollection Parameters => new();
    public new NpgsqlConnection? Connection { get; set; }
    public new NpgsqlTransaction? Transaction { get; set; }
    protected override DbConnection? DbConnection { get; set; }
    protected override DbParameterCollection DbParameterCollection => Parameters;
    protected override DbTransaction? DbTransaction { get; set; }
    public override void Cancel() { }
    public override int ExecuteNonQuery() => 0;
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => Task.FromResult(0);
    public override object? ExecuteScalar() => null;
    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => Task.FromResult<object?>(null);
    public new NpgsqlDataReader ExecuteReader() => null!;
    public new Task<NpgsqlDataReader> ExecuteReaderAsync(CancellationToken cancellationToken = default) => Task.FromResult<NpgsqlDataReader>(null!);
    public override void Prepare() { }
    protected override DbParameter CreateDbParameter() => new NpgsqlParameter();
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null!;
}

public class NpgsqlParameter : DbParameter
{
    public NpgsqlParameter() { }
    public NpgsqlParameter(string? parameterName, object? value) { }
    public override DbType DbType { get; set; }
    public override ParameterDirection Direction { get; set; }
    public override bool IsNullable { get; set; }
    [AllowNull] public override string ParameterName { get; set; } = "";
    public override int Size { get; set; }
    [AllowNull] public override string SourceColumn { get; set; } = "";
    public override bool SourceColumnNullMapping { get; set; }
    public override object? Value { get; set; }
    public override void ResetDbType() { }
}

public sealed class NpgsqlParameterCollection : DbParameterCollection
{
    public NpgsqlParameter Add(NpgsqlParameter value) => value;
    public NpgsqlParameter AddWithValue(string parameterName, object value) => new();
    public NpgsqlParameter AddWithValue(object value) => new();
    public override int Count => 0;
    public override object SyncRoot => this;
    public override int Add(object value) => 0;
    public override void AddRange(Array values) { }
    public override void Clear() { }
    public override bool Contains(object value) => false;
    public override bool Contains(string parameterName) => false;
    public override void CopyTo(Array array, int index) { }
    public override IEnumerator GetEnumerator() => Array.Empty<object>().GetEnumerator();
    public override int IndexOf(object value) => -1;
    public override int IndexOf(string parameterName) => -1;
    public override void Insert(int index, object value) { }
    public override void Remove(object value) { }
    public override void RemoveAt(int index) { }
    public override void RemoveAt(string parameterName) { }
    protected override DbParameter GetParameter(int index) => null!;
    protected override DbParameter GetParameter(string parameterName) => null!;
    protected override void SetParameter(int index, DbParameter value) { }
    protected override void SetParameter(string parameterName, DbParameter value) { }
}

public abstract class NpgsqlDataReader : DbDataReader { }

public class NpgsqlException : DbException
{
    public NpgsqlException(string? message) : base(message) { }
}

public class PostgresException : NpgsqlException
{
    public PostgresException(string messageText, string severity, string invariantSeverity, string sqlState) : base(messageText) { }
    public override string SqlState => "";
}
