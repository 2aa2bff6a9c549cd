using PatternAnalyzers.Accuracy;
using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Floors;
using PatternAnalyzers.Accuracy.Reports;
using PatternAnalyzers.Accuracy.Training;

const string Check = "--check";
const string Train = "--train";
if (args.Length > 1 || args.Any(argument => argument is not (Check or Train)))
{
    Console.Error.WriteLine($"usage: PatternAnalyzers.Accuracy [{Check}|{Train}]");
    return 2;
}

try
{
    if (args.Contains(Train))
    {
        var weights = await ShapeTraining.FitAsync(CorpusFolder.InCheckout, CancellationToken.None);
        await File.WriteAllTextAsync(WeightsFile.Path, WeightsFile.Text(weights));
        return 0;
    }

    var evaluation = await Evaluation.MakeAsync(CorpusFolder.InCheckout, CancellationToken.None);
    Console.Write(Summary.Of(evaluation));
    var page = AccuracyPage.Of(evaluation);
    var stale = args.Contains(Check) && !PageFile.Says(page);
    if (stale)
        Console.Error.WriteLine("docs/accuracy.md is not what the code measures; run 'dotnet run --project build -- accuracy' and commit it.");
    if (!args.Contains(Check))
        PageFile.Write(page);
    return stale || !FloorTable.AllMet(evaluation) ? 1 : 0;
}
catch (AccuracyException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 3;
}
