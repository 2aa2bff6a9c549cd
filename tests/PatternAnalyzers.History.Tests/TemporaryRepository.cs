using System.Diagnostics;

namespace PatternAnalyzers.History.Tests;

/// <summary>A folder with a real git in it; author and dates are fixed.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-history-");

    public string Path => folder.FullName;

    public static TemporaryRepository Initialised()
    {
        var repository = new TemporaryRepository();
        repository.Git("init", "--quiet", "--initial-branch=main", ".");
        return repository;
    }

    public string this[string path] => System.IO.Path.Combine(folder.FullName, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public string Commit(long time, params string[] paths)
    {
        foreach (var path in paths)
            Write(path, $"{path} {time}");

        Git("add", "--all");
        Git(time, "commit", "--quiet", "--allow-empty", "--message", $"at {time}");
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments) => Git(1_700_000_000, arguments);

    public string Git(long time, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(time, arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error.Result}");
    }

    public void Dispose()
    {
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
            file.Attributes = FileAttributes.Normal;

        folder.Delete(recursive: true);
    }

    private ProcessStartInfo StartInfo(long time, string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in (string[])["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"])
            start.Environment.Remove(name);
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "Test";
            start.Environment[$"GIT_{role}_EMAIL"] = "test@example.org";
            start.Environment[$"GIT_{role}_DATE"] = $"@{time} +0000";
        }

        foreach (var argument in (string[])["-c", "protocol.file.allow=always", "-c", "commit.gpgSign=false", .. arguments])
            start.ArgumentList.Add(argument);

        return start;
    }
}
