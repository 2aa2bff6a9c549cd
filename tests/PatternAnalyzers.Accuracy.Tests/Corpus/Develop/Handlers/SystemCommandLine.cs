using System.CommandLine;
using System.CommandLine.Invocation;
using System.Data.Common;
using Dapper;

namespace Corpus.Handlers.DbTool;

public class MigrateCommand : Command
{
    private readonly Option<string> _connection = new("--connection", "-c") { Required = true };
    private readonly Option<DirectoryInfo> _scripts = new("--scripts");
    private readonly DbProviderFactory _factory;

    public MigrateCommand(DbProviderFactory factory) : base("migrate", "Applies pending scripts")
    {
        _factory = factory;
        Add(_connection);
        Add(_scripts);
        SetAction((parse, ct) => RunAsync(parse.GetValue(_connection)!, parse.GetValue(_scripts) ?? new DirectoryInfo("."), ct));
    }

    private async Task<int> RunAsync(string connectionString, DirectoryInfo scripts, CancellationToken ct)
    {
        await using var db = _factory.CreateConnection()!;
        db.ConnectionString = connectionString;
        await db.OpenAsync(ct);
        var done = (await db.QueryAsync<string>("select name from schema_version")).ToHashSet();
        foreach (var script in scripts.EnumerateFiles("*.sql").OrderBy(f => f.Name).Where(f => !done.Contains(f.Name)))
        {
            await db.ExecuteAsync(await File.ReadAllTextAsync(script.FullName, ct));
            await db.ExecuteAsync("insert into schema_version values (@n)", new { n = script.Name });
            Console.WriteLine($"applied {script.Name}");
        }
        return 0;
    }
}

public class ConnectionStringAction(Argument<string> text) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var raw = parseResult.GetValue(text) ?? "";
        foreach (var part in raw.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var eq = part.IndexOf('=');
            if (eq < 0) return 1;
            var key = part[..eq].Trim();
            Console.WriteLine($"{key,-24} {(key.Contains("password", StringComparison.OrdinalIgnoreCase) ? "****" : part[(eq + 1)..])}");
        }
        return 0;
    }
}

public sealed class SeedAction(Option<int> rows, IServiceProvider services) : AsynchronousCommandLineAction
{
    public override async Task<int> InvokeAsync(ParseResult parseResult, CancellationToken cancellationToken = default)
    {
        await using var db = services.GetRequiredService<DbConnection>();
        var random = new Random();
        for (var i = 0; i < parseResult.GetValue(rows); i++)
            await db.ExecuteAsync("insert into customer(name, city) values (@name, @city)", new { name = $"Customer {random.Next(1, 1_000_000)}", city = i % 2 == 0 ? "Oslo" : "Bergen" });
        return 0;
    }
}

public interface IVerb<TOptions>
{
    string Verb { get; }

    Task<int> RunAsync(TOptions options, TextWriter output);
}

public record DiffOptions(string Left, string Right);

public class DiffVerb : IVerb<DiffOptions>
{
    public string Verb => "diff";

    public async Task<int> RunAsync(DiffOptions options, TextWriter output)
    {
        var left = await File.ReadAllLinesAsync(options.Left);
        var right = (await File.ReadAllLinesAsync(options.Right)).ToHashSet();
        var missing = left.Where(l => !right.Contains(l)).ToList();
        foreach (var line in missing) await output.WriteLineAsync("- " + line);
        return missing.Count == 0 ? 0 : 1;
    }
}
