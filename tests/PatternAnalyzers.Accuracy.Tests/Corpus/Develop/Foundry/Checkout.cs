using System.Diagnostics;
using System.Security.Cryptography;

namespace Corpus.Foundry.Checkout;

public interface IShell
{
    Task<(int Code, string Output)> RunAsync(string file, string arguments, CancellationToken ct);
}

public sealed class ProcessShell : IShell
{
    public async Task<(int Code, string Output)> RunAsync(string file, string arguments, CancellationToken ct)
    {
        using var p = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("cannot start " + file);
        var output = await p.StandardOutput.ReadToEndAsync(ct);
        await p.WaitForExitAsync(ct);
        return (p.ExitCode, output);
    }
}

/// <summary>After a switch of branches: restores packages if a lock file differs between the two heads.</summary>
public sealed class PostCheckout(IShell shell)
{
    private static readonly Dictionary<string, string> Restore = new(StringComparer.Ordinal)
    {
        ["package-lock.json"] = "npm ci",
        ["packages.lock.json"] = "dotnet restore --locked-mode",
        ["poetry.lock"] = "poetry install",
    };

    public async Task<int> InvokeAsync(string previousHead, string newHead, bool branchSwitch, CancellationToken ct)
    {
        if (!branchSwitch || previousHead == newHead) return 0;

        var (_, names) = await shell.RunAsync("git", $"diff --name-only {previousHead} {newHead}", ct);
        var todo = names.Split('\n').Select(Path.GetFileName).Where(n => n is not null && Restore.ContainsKey(n)).Distinct().ToList();
        foreach (var name in todo)
        {
            var words = Restore[name!].Split(' ', 2);
            var (code, _) = await shell.RunAsync(words[0], words[1], ct);
            if (code != 0) return code;
        }

        return 0;
    }
}

/// <summary>Refuses to rebase what others have already pulled. git passes upstream and branch.</summary>
public class Stopper
{
    public static int Main(string[] argv)
    {
        string upstream = argv[0];
        string branch = argv.Length > 1 ? argv[1] : Git("rev-parse --abbrev-ref HEAD");
        if (!Git("branch -r --list origin/" + branch).Contains(branch)) return 0;

        int published = int.Parse(Git($"rev-list --count {upstream}..origin/{branch}"));
        if (published > 0)
            Console.Error.WriteLine($"{branch}: {published} commits are public; merge instead of rebase");
        return published > 0 ? 1 : 0;
    }

    static string Git(string a)
    {
        var info = new ProcessStartInfo("git", a) { RedirectStandardOutput = true };
        using (var p = Process.Start(info)!) { return p.StandardOutput.ReadToEnd().Trim(); }
    }
}

/// <summary>Copies the scripts of the repository into <c>.git/hooks</c> and makes them executable.</summary>
public sealed class HookInstaller(string root)
{
    public IReadOnlyList<string> Install()
    {
        var target = Path.Combine(root, ".git", "hooks");
        Directory.CreateDirectory(target);
        var done = new List<string>();
        foreach (var script in Directory.EnumerateFiles(Path.Combine(root, "build", "hooks")).Order(StringComparer.Ordinal))
        {
            var copy = Path.Combine(target, Path.GetFileNameWithoutExtension(script));
            if (File.Exists(copy) && SHA256.HashData(File.ReadAllBytes(copy)).SequenceEqual(SHA256.HashData(File.ReadAllBytes(script)))) continue;
            File.Copy(script, copy, overwrite: true);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            done.Add(copy);
        }

        return done;
    }
}
