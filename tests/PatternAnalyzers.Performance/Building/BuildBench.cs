using PatternAnalyzers.Performance.Measuring;
using PatternAnalyzers.Performance.Reports;

namespace PatternAnalyzers.Performance.Building;

/// <summary>Builds in turn without and with a package, and says what the package costs.</summary>
internal static class BuildBench
{
    public static int Run(BuildBenchOptions options, string version)
    {
        var place = Directory.CreateTempSubdirectory("patterns-bench-");
        try
        {
            var table = new ResultTable(
                options.Section ?? "",
                options.Command,
                ["code", "package", "without", "with", "rebuild", "rebuild, processor time", "no-op", "compiler peak", "without → with"],
                words: 2);
            // Short, for MSBuild takes 27 ms more for a list of written files of over two thousand characters.
            var trees = Path.Combine(place.FullName, "t");
            foreach (var source in Sources(options, place.FullName))
            {
                foreach (var variant in Variants(options, version))
                    table.Add(Row(source, variant, options, trees));
            }

            if (options.Section is not null)
                table.Write();
        }
        finally
        {
            place.Delete(recursive: true);
        }

        return 0;
    }

    private static IEnumerable<Source> Sources(BuildBenchOptions options, string place) =>
        options.Projects.Count > 0 ? options.Projects.Select(Source.Given) : options.Lines.Select(lines => Source.Generated(lines, place));

    private static IEnumerable<Variant> Variants(BuildBenchOptions options, string version) =>
        options.Against ? [Variant.Ours(version), .. Variant.Others] : [Variant.Ours(version)];

    private static IReadOnlyList<string> Row(Source source, Variant variant, BuildBenchOptions options, string place)
    {
        using var host = new CompilerHost(options.Cold);
        var with = BuildTree.Of(source, variant, place, host);
        var without = BuildTree.Of(source, Variant.Bare, place, host);
        var rebuilds = InTurn(options.WarmUps, options.Pairs, with.Rebuild, without.Rebuild);
        var idle = InTurn(1, options.Pairs, with.NoOp, without.NoOp);
        var peaks = InTurn(1, options.MemoryPairs, with.CompilerPeak, without.CompilerPeak);
        Directory.Delete(place, recursive: true);
        return
        [
            source.Name, variant.Name, Seconds(rebuilds.Without), Seconds(rebuilds.With),
            Ratio(rebuilds, one => one.Seconds), Ratio(rebuilds, one => one.Processor), Ratio(idle, one => one.Seconds), Ratio(peaks, bytes => bytes),
            $"{Peak(peaks.Without)} → {Peak(peaks.With)}",
        ];
    }

    private static (List<T> With, List<T> Without) InTurn<T>(int warmUps, int pairs, Func<T> with, Func<T> without)
    {
        for (var time = 0; time < warmUps; time++)
        {
            with();
            without();
        }

        List<T> first = [];
        List<T> second = [];
        for (var pair = 0; pair < pairs; pair++)
        {
            first.Add(with());
            second.Add(without());
        }

        return (first, second);
    }

    private static string Ratio<T>((List<T> With, List<T> Without) measured, Func<T, double> figure) =>
        PairedRatio.Of([.. measured.With.Select(figure)], [.. measured.Without.Select(figure)]).ToString();

    private static string Seconds(List<BuildFigures> builds) => Figure.Of(PairedRatio.MedianOf(builds.Select(one => one.Seconds)), "0.00") + " s";

    private static string Peak(List<long> peaks) => Figure.Megabytes((long)PairedRatio.MedianOf(peaks.Select(bytes => (double)bytes)));
}
