using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy.Figures;

/// <summary>How often each right answer met each answer given.</summary>
internal sealed class ConfusionMatrix
{
    /// <summary>Classes with fewer rows are shown but not averaged: one row would weigh too much.</summary>
    public const int EnoughRows = 15;

    private readonly Dictionary<(string Gold, string Got), int> cells = [];

    private ConfusionMatrix(IReadOnlyList<string> classes) => Classes = classes;

    /// <summary>Every class that is right or given somewhere; families and kinds in their own order, none last.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Rows.</summary>
    public int Total => cells.Values.Sum();

    /// <summary>Rows answered rightly.</summary>
    public int Right => Classes.Sum(name => this[name, name]);

    /// <summary>Share of right answers; null without rows.</summary>
    public double? Accuracy => Total == 0 ? null : (double)Right / Total;

    /// <summary>Mean F1 of the classes with enough rows; null when there is none.</summary>
    public double? MacroF1
    {
        get
        {
            var averaged = PerClass().Where(figures => figures.IsAveraged).Select(figures => figures.F1).ToList();
            return averaged.Count == 0 ? null : averaged.Average();
        }
    }

    /// <summary>Rows of one cell.</summary>
    public int this[string gold, string got] => cells.GetValueOrDefault((gold, got));

    /// <summary>Counts pairs.</summary>
    public static ConfusionMatrix Of(IEnumerable<(string Gold, string Got)> pairs)
    {
        var all = pairs.ToList();
        var matrix = new ConfusionMatrix(
            [.. all
                .SelectMany(pair => new[] { pair.Gold, pair.Got })
                .Distinct(StringComparer.Ordinal)
                .OrderBy(Rank)
                .ThenBy(name => name, StringComparer.Ordinal)]);
        foreach (var pair in all)
            matrix.cells[pair] = matrix[pair.Gold, pair.Got] + 1;
        return matrix;
    }

    /// <summary>Figures of each class.</summary>
    public IReadOnlyList<ClassFigures> PerClass() =>
    [
        .. Classes.Select(name => new ClassFigures(
            name, this[name, name], Classes.Sum(other => this[name, other]), Classes.Sum(other => this[other, name]))),
    ];

    private static int Rank(string name)
    {
        if (name == Vocabulary.Nothing)
            return int.MaxValue;
        for (var index = 0; index < Vocabulary.PatternTypes.Count; index++)
        {
            if (Vocabulary.PatternTypes[index] == name)
                return index;
        }

        return Vocabulary.PatternTypes.Count;
    }
}
