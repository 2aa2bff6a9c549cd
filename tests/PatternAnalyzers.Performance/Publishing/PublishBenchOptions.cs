namespace PatternAnalyzers.Performance.Publishing;

/// <summary>What is measured.</summary>
internal sealed record PublishBenchOptions
{
    /// <summary>Numbers of patterns.</summary>
    public IReadOnlyList<int> Sizes { get; private init; } = [1_000, 10_000, 100_000];

    /// <summary>Pairs for the smallest size; larger ones get fewer, at least three.</summary>
    public int Pairs { get; private init; } = 15;

    /// <summary>Largest size that is also written row by row.</summary>
    public int InsertsUpTo { get; private init; } = 10_000;

    /// <summary>True to write the table into docs/performance.md.</summary>
    public bool Write { get; private init; }

    /// <summary>What measures again.</summary>
    public string Command { get; private init; } = "";

    public static PublishBenchOptions Of(IReadOnlyList<string> options)
    {
        var read = new PublishBenchOptions { Command = $"dotnet run --project build -- bench-publish {string.Join(' ', options)}".TrimEnd() };
        for (var index = 0; index < options.Count; index += 2)
        {
            if (options[index] == "--write")
            {
                read = read with { Write = true };
                index--;
                continue;
            }

            var value = index + 1 < options.Count ? options[index + 1] : throw new PerformanceException($"{options[index]} needs a value.");
            read = options[index] switch
            {
                "--sizes" => read with { Sizes = [.. value.Split(',').Select(Figure.Of)] },
                "--pairs" => read with { Pairs = Figure.Of(value) },
                "--inserts-up-to" => read with { InsertsUpTo = Figure.Of(value) },
                var other => throw new PerformanceException($"{other} is no option of publish."),
            };
        }

        return read;
    }

    /// <summary>A run of a hundred thousand takes a hundred times as long and varies less.</summary>
    public int PairsFor(int size) => size <= 1_000 ? Pairs : Math.Max(Math.Min(Pairs, 3), Pairs * 1_000 / size);
}
