using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Tasks.HeldOut;

[Flags]
public enum TaskTraits { None = 0, TouchesTests = 1, TouchesSchema = 2, CrossService = 4, NeedsReview = 8 }

public record TaskTicket(string Title, string Text, string[] Labels, string[] Files);
public record TaskFeatureVector(TaskTraits Traits, int EstimatedPoints, string PrimaryLanguage);

public class NodeTaskCharacteristicsExtractorCompute : IComputeNode
{
    public Guid NodeId => Guid.Empty;

    public TaskFeatureVector Extract(TaskTicket ticket)
    {
        var traits = TaskTraits.None;
        if (ticket.Files.Any(f => f.Contains("/tests/") || f.EndsWith("Tests.cs"))) traits |= TaskTraits.TouchesTests;
        if (ticket.Files.Any(f => f.EndsWith(".sql") || f.Contains("Migrations"))) traits |= TaskTraits.TouchesSchema;
        if (ticket.Files.Select(f => f.Split('/')[0]).Distinct().Skip(1).Any()) traits |= TaskTraits.CrossService;
        if (ticket.Labels.Contains("security")) traits |= TaskTraits.NeedsReview;

        int points = 1 + ticket.Files.Length / 3 + System.Numerics.BitOperations.PopCount((uint)traits);
        var language = ticket.Files.Select(f => Path.GetExtension(f)).Where(x => x.Length > 1).GroupBy(x => x).MaxBy(g => g.Count())?.Key switch
        {
            ".cs" => "csharp", ".py" => "python", ".ts" or ".tsx" => "typescript", null => "none", var other => other[1..],
        };
        return new(traits, points, language);
    }
}
