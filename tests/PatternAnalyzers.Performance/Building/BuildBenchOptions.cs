namespace PatternAnalyzers.Performance.Building;

/// <summary>What is built, and how often.</summary>
internal sealed record BuildBenchOptions
{
    /// <summary>Sizes of generated code bases, in lines.</summary>
    public IReadOnlyList<int> Lines { get; private init; } = [50_000, 100_000, 200_000];

    /// <summary>Projects or solutions to build instead of generated ones.</summary>
    public IReadOnlyList<string> Projects { get; private init; } = [];

    public int Pairs { get; private init; } = 15;

    /// <summary>Pairs of compilers whose memory is watched.</summary>
    public int MemoryPairs => Math.Max(1, Pairs / 3);

    /// <summary>True to measure the analyzers that people know as well.</summary>
    public bool Against { get; private init; }

    /// <summary>True for a compiler that starts anew each time, as in a fresh CI job; else it stays, as on a developer's machine.</summary>
    public bool Cold { get; private init; }

    /// <summary>Rebuilds of each side before it counts. A compiler server translates its own code anew for about ten of them, which drowns what an analyzer costs.</summary>
    public int WarmUps { get; private init; } = 12;

    /// <summary>Section of docs/performance.md that the table is written into; null for none.</summary>
    public string? Section { get; private init; }

    /// <summary>What measures again.</summary>
    public string Command { get; private init; } = "";

    public static BuildBenchOptions Of(IReadOnlyList<string> options)
    {
        var read = new BuildBenchOptions { Command = $"dotnet run --project build -- bench {string.Join(' ', options)}".TrimEnd() };
        for (var index = 0; index < options.Count; index++)
        {
            read = options[index] switch
            {
                "--lines" => read with { Lines = [.. Value(options, ++index).Split(',').Select(Figure.Of)] },
                "--project" => read with { Projects = [.. read.Projects, Path.GetFullPath(Value(options, ++index))] },
                "--pairs" => read with { Pairs = Figure.Of(Value(options, ++index)) },
                "--against" => read with { Against = true },
                "--write" => read with { Section = Value(options, ++index) },
                "--cold" => read with { Cold = true, WarmUps = 1 },
                "--warm-ups" => read with { WarmUps = Figure.Of(Value(options, ++index)) },
                var other => throw new PerformanceException($"{other} is no option of bench."),
            };
        }

        return read;
    }

    private static string Value(IReadOnlyList<string> options, int index) =>
        index < options.Count ? options[index] : throw new PerformanceException($"{options[index - 1]} needs a value.");
}
