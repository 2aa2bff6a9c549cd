using System.Data.Common;

namespace OrderFlow.Infrastructure.Database;

/// <summary>Shortens the ceremony around ADO.NET commands.</summary>
internal static class Commands
{
    /// <summary>A command with its text and its parameters.</summary>
    public static DbCommand Command(this DbConnection connection, string text, params (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
