using System.Text.Json.Nodes;

namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>One step of a batch; steps are carried out in order, and carrying out the same ones again changes nothing.</summary>
internal abstract record PointOperation
{
    private PointOperation()
    {
    }

    /// <summary>Points as a whole: what they had before is gone.</summary>
    public sealed record Upsert(IReadOnlyList<Point> Points) : PointOperation;

    /// <summary>Sets some payload keys of points and leaves the others.</summary>
    public sealed record SetPayload(IReadOnlyList<PointId> Ids, JsonObject Payload) : PointOperation;

    /// <summary>Removes payload keys from points.</summary>
    public sealed record DeletePayload(IReadOnlyList<PointId> Ids, IReadOnlyList<string> Keys) : PointOperation;

    /// <summary>Replaces vectors of points and leaves their payload.</summary>
    public sealed record UpdateVectors(IReadOnlyList<Point> Points) : PointOperation;

    /// <summary>Removes points.</summary>
    public sealed record Delete(IReadOnlyList<PointId> Ids) : PointOperation;
}
