using System.IO.Compression;

namespace PatternAnalyzers.House;

/// <summary>What a package may weigh, for whoever restores it pays.</summary>
internal sealed record Budget(string Project, long Bytes)
{
    private const int Named = 5;

    /// <summary>The packages that are published, in the order they are packed.</summary>
    public static IReadOnlyList<Budget> All { get; } =
    [
        // Every project of every user restores it.
        new("PatternAnalyzers", 1_000_000),
        // The command line without reference assemblies; one project of a repository references it.
        new("PatternAnalyzers.Publish", 18_000_000),
        // The command line with reference assemblies and SQLite for eight platforms.
        new("PatternAnalyzers.Cli", 30_000_000),
    ];

    /// <summary>Fails the step when the package is larger, and names what weighs most.</summary>
    public void Check(string package)
    {
        var size = new FileInfo(package).Length;
        if (size > Bytes)
            throw new StepFailedException(
                $"{Path.GetFileName(package)} has {size:N0} bytes, its budget is {Bytes:N0}. Largest: {string.Join(", ", Heaviest(package))}. Leave out what its users do not need, or raise the budget in build/Budget.cs and say why.");

        Console.WriteLine($"Packed {Path.GetRelativePath(House.Root, package)} ({size:N0} of {Bytes:N0} bytes)");
    }

    private static List<string> Heaviest(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries
            .OrderByDescending(entry => entry.CompressedLength)
            .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            .Take(Named)
            .Select(entry => $"{entry.FullName} ({entry.CompressedLength:N0})")];
    }
}
