using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>What code looks like, whatever it is called: how likely it chooses, computes or offers something.</summary>
/// <remarks>
/// Multinomial logistic regression (Bishop, <i>Pattern Recognition and Machine Learning</i>, 2006, §4.3.4) over <see cref="FeatureTable"/>, with weights that
/// <c>dotnet run --project build -- train</c> fits to the labelled corpus. A table of weights is what hand-set thresholds come to as well; this one can be measured and made again.
/// </remarks>
internal sealed class ShapeReading
{
    /// <summary>From here on the shape stands by itself.</summary>
    private const double Clear = .45;

    /// <summary>From here on it backs up a name.</summary>
    private const double Hint = .17;

    /// <summary>From here on it is possible.</summary>
    private const double Possible = .22;

    private const int Telling = 3;

    private readonly double[] values;
    private readonly double[] likelihoods;

    private ShapeReading(double[] values)
    {
        this.values = values;
        likelihoods = Likelihoods(values);
    }

    /// <summary>Families that have a shape, in the order of the weights; the last column is everything else.</summary>
    public static IReadOnlyList<PatternType> Families { get; } = [PatternType.Routing, PatternType.Algorithm, PatternType.Service];

    /// <summary>Reads a unit; null for one without code of its own.</summary>
    public static ShapeReading? Of(TypeFact type, IReadOnlyList<ImplementsFact> implements) =>
        Values(type, implements) is { } values ? new ShapeReading(values) : null;

    /// <summary>The features of a unit in the order of the weights; null for one without code of its own.</summary>
    public static double[]? Values(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        if (type.Unit != "type" || type.TypeKind is not ("class" or "struct"))
            return null;
        var subject = new Subject(type, implements);
        if (subject.Methods.Count == 0)
            return null;
        var values = new double[FeatureTable.All.Count];
        for (var index = 0; index < values.Length; index++)
            values[index] = FeatureTable.All[index].Value(subject);
        return values;
    }

    /// <summary>How likely the unit is of a family, 0–1.</summary>
    public double Of(PatternType family) => likelihoods[Column(family)];

    /// <summary>True when the shape stands by itself.</summary>
    public bool IsClear(PatternType family) => Of(family) >= Clear;

    /// <summary>True when the shape does not speak against a family that is known to do such work.</summary>
    public bool Allows(PatternType family) => Of(family) >= Possible;

    /// <summary>True when the shape backs up a name.</summary>
    public bool Backs(PatternType family) => Of(family) >= Hint;

    /// <summary>What speaks most for a family, in words.</summary>
    public IReadOnlyList<string> Reasons(PatternType family)
    {
        var column = Column(family);
        return
        [
            .. Enumerable.Range(0, values.Length)
                .Where(index => values[index] > 0)
                .Select(index => (FeatureTable.All[index].Words, Weight: ShapeWeights.Of(index, column) * values[index]))
                .Where(entry => entry.Weight > 0)
                .OrderByDescending(entry => entry.Weight)
                .ThenBy(entry => entry.Words, StringComparer.Ordinal)
                .Select(entry => entry.Words)
                .Distinct(StringComparer.Ordinal)
                .Take(Telling),
        ];
    }

    private static int Column(PatternType family) => family switch
    {
        PatternType.Routing => 0,
        PatternType.Algorithm => 1,
        PatternType.Service => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "has no shape"),
    };

    private static double[] Likelihoods(double[] values)
    {
        var scores = new double[ShapeWeights.Columns];
        for (var column = 0; column < scores.Length; column++)
        {
            scores[column] = ShapeWeights.Intercept(column);
            for (var index = 0; index < values.Length; index++)
                scores[column] += ShapeWeights.Of(index, column) * values[index];
        }

        var most = scores.Max();
        var exponentials = scores.Select(score => Math.Exp(score - most)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(value => value / sum)];
    }
}
