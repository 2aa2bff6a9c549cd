using System.Diagnostics;

namespace Corpus.Workshop.Tidying;

public class Tidy
{
    public static int Main()
    {
        var touched = Git("diff --cached --name-only --diff-filter=AM -- *.cs")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (touched.Length == 0)
        {
            return 0;
        }

        foreach (var file in touched)
        {
            var before = File.ReadAllLines(file);
            var after = before.Select(l => l.TrimEnd().Replace("\t", "    ")).ToList();
            while (after.Count > 0 && after[^1].Length == 0) after.RemoveAt(after.Count - 1);
            if (before.SequenceEqual(after)) continue;
            File.WriteAllLines(file, after);
            Git($"add -- \"{file}\"");
            Console.WriteLine($"tidied {file}");
        }

        return 0;
    }

    private static string Git(string arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {arguments}: {git.ExitCode}");
    }
}
