namespace Corpus.Belfry.Vineyard;

/// <summary>pre-commit.com passes the staged file names as arguments; a file we change makes the commit stop.</summary>
public static class LicenceHeaders
{
    private const string Spdx = "// SPDX-License-Identifier: EUPL-1.2";

    public static int Main(string[] files)
    {
        int touched = 0;
        foreach (var file in files.Where(f => f.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)))
        {
            if (file.Contains("/obj/") || file.EndsWith(".Designer.cs")) continue;
            if (Ensure(file)) touched++;
        }
        if (touched > 0)
            Console.WriteLine($"{touched} file(s) got a licence header, stage them again.");
        return touched > 0 ? 1 : 0;
    }

    private static bool Ensure(string file)
    {
        var text = File.ReadAllText(file);
        var body = text.TrimStart('\uFEFF');
        if (body.StartsWith(Spdx, StringComparison.Ordinal)) return false;
        File.WriteAllText(file, $"{Spdx}{Environment.NewLine}{body}");
        return true;
    }
}

public sealed record Finding(string File, int Line, string What);

public class Corkscrew
{
    private readonly Func<string, IEnumerable<string>> _readStaged;

    public Corkscrew(Func<string, IEnumerable<string>> readStaged) => _readStaged = readStaged;

    /// <returns>true if the commit may go on</returns>
    public bool Pass(IReadOnlyList<string> stagedPaths, ICollection<Finding> findings)
    {
        foreach (var path in stagedPaths)
        {
            int line = 0;
            bool tabs = false;
            foreach (var text in _readStaged(path))
            {
                line++;
                if (text.StartsWith("<<<<<<< ") || text.StartsWith(">>>>>>> ")) findings.Add(new(path, line, "conflict marker"));
                else if (text.Length > 0 && char.IsWhiteSpace(text[^1])) findings.Add(new(path, line, "trailing blank"));
                tabs |= text.StartsWith('\t');
            }
            if (tabs && !path.EndsWith("Makefile")) findings.Add(new(path, 0, "tabs"));
        }
        return findings.Count == 0;
    }
}
