using System.Globalization;

namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>The line from one box to another, as SVG path data.</summary>
internal static class Curve
{
    private const int Bulge = 44;

    public static string Between(Box source, Box target)
    {
        var (startY, endY) = (source.Y + (GraphLayout.BoxHeight / 2), target.Y + (GraphLayout.BoxHeight / 2));
        if (source.Column == target.Column)
            return Path(source.X + GraphLayout.BoxWidth, startY, Bulge, target.X + GraphLayout.BoxWidth, endY, Bulge);

        var forward = source.Column < target.Column;
        var (startX, endX) = forward ? (source.X + GraphLayout.BoxWidth, target.X) : (source.X, target.X + GraphLayout.BoxWidth);
        var pull = Math.Max(Bulge, Math.Abs(endX - startX) / 2);
        return Path(startX, startY, forward ? pull : -pull, endX, endY, forward ? -pull : pull);
    }

    private static string Path(int startX, int startY, int startPull, int endX, int endY, int endPull) =>
        string.Create(CultureInfo.InvariantCulture, $"M{startX} {startY}C{startX + startPull} {startY} {endX + endPull} {endY} {endX} {endY}");
}
