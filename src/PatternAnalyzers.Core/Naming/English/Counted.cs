using System.Globalization;

namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Numbers with their nouns, as messages say them.</summary>
public static class Counted
{
    /// <summary><c>1 pattern</c>, <c>2 patterns</c>, <c>0 patterns</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="noun">The noun for one; its plural ends in <c>s</c>.</param>
    public static string Of(int number, string noun) => number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
