using System.Globalization;
using System.Text;
using PatternAnalyzers.Core.Classification.Shapes;

namespace PatternAnalyzers.Accuracy.Training;

/// <summary>The source file that holds the weights.</summary>
internal static class WeightsFile
{
    /// <summary>Where it is.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Checkout.Root, "src", "PatternAnalyzers.Core", "Classification", "Shapes", "ShapeWeights.cs");

    /// <summary>Its text.</summary>
    /// <param name="weights">One line a class, the intercept last.</param>
    public static string Text(double[][] weights)
    {
        var text = new StringBuilder();
        text.Append(
            """
            namespace PatternAnalyzers.Core.Classification.Shapes;

            /// <summary>Weights of the features for ROUTING, ALGORITHM, SERVICE and everything else. Made by <c>dotnet run --project build -- train</c>; do not edit.</summary>
            internal static class ShapeWeights
            {
                /// <summary>Number of classes.</summary>
                public const int Columns = 4;


            """);
        text.Append("    private static readonly double[] Intercepts = [").Append(Line(weights, FeatureTable.All.Count)).Append("];\n\n");
        text.Append("    private static readonly double[] Values =\n    [\n");
        for (var index = 0; index < FeatureTable.All.Count; index++)
            text.Append("        ").Append(Line(weights, index)).Append(", // ").Append(FeatureTable.All[index].Name).Append('\n');
        text.Append(
            """
                ];

                /// <summary>Weight of a feature for a class; 0 for one that was added since the table was fitted.</summary>
                public static double Of(int feature, int column) => feature * Columns < Values.Length ? Values[(feature * Columns) + column] : 0;

                /// <summary>What a class starts with.</summary>
                public static double Intercept(int column) => Intercepts[column];
            }

            """);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Line(double[][] weights, int index) =>
        string.Join(", ", weights.Select(line => Math.Round(line[index], 3).ToString("0.000", CultureInfo.InvariantCulture)));
}
