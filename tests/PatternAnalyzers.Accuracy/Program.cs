using PatternAnalyzers.Accuracy;
using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Floors;
using PatternAnalyzers.Accuracy.Reports;

const string Check = "--check";
if (args.Any(argument => argument != Check))
{
    Console.Error.WriteLine($"usage: PatternAnalyzers.Accuracy [{Check}]");
    return 2;
}

try
{
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
