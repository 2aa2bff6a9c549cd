namespace Corpus.Agents.ServerSide;

/// <summary>Server side: the bare repository's <c>update</c> hook calls this once per ref.</summary>
public sealed class UpdateRefPolicy
{
    private readonly Dictionary<string, string[]> _writers;
    public UpdateRefPolicy(Dictionary<string, string[]> writers) => _writers = writers;

    public int Execute(string refName, string oldSha, string newSha)
    {
        var user = Environment.GetEnvironmentVariable("GL_USERNAME") ?? Environment.UserName;
        foreach (var (prefix, allowed) in _writers)
        {
            if (!refName.StartsWith(prefix, StringComparison.Ordinal)) continue;
            if (Array.IndexOf(allowed, user) >= 0) return 0;
            Console.Error.WriteLine($"*** {user} may not move {refName} from {oldSha[..8]} to {newSha[..8]}");
            return 1;
        }
        return 0;
    }
}

public static class SignOffGate
{
    /// <param name="messagePath">First argument git gives to <c>commit-msg</c>.</param>
    public static async Task<int> CheckAsync(string messagePath)
    {
        var body = await File.ReadAllTextAsync(messagePath);
        var name = Environment.GetEnvironmentVariable("GIT_AUTHOR_NAME");
        var mail = Environment.GetEnvironmentVariable("GIT_AUTHOR_EMAIL");
        var wanted = $"Signed-off-by: {name} <{mail}>";
        if (body.Contains(wanted, StringComparison.OrdinalIgnoreCase)) return 0;
        await Console.Error.WriteLineAsync($"DCO: add '{wanted}' (git commit -s)");
        return 1;
    }
}

class Program2
{
    // .git/hooks/pre-receive: exec dotnet /opt/gate/gate.dll
    static int Main()
    {
        var quota = long.Parse(Environment.GetEnvironmentVariable("GATE_QUOTA") ?? "52428800");
        var quarantine = Environment.GetEnvironmentVariable("GIT_QUARANTINE_PATH");
        if (quarantine is null) return 0;
        var size = new DirectoryInfo(quarantine).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
        if (size <= quota) return 0;
        Console.Error.WriteLine($"remote: push of {size / 1024} KiB is larger than {quota / 1024} KiB");
        return 1;
    }
}
