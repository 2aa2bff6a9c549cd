using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.OnexFlow.Adversarial.HeldOut;

public abstract class NodeBaseCompute<TIn, TOut>
{
    public abstract TOut ExecuteCompute(TIn input);

    protected static double Clamp01(double value) => value < 0 ? 0 : value > 1 ? 1 : value;
}

public abstract class BaseEffect
{
    public abstract Task Execute(string payload);
}

public class QdrantIndexerEffect : BaseEffect
{
    private readonly QdrantClient qdrant;
    private readonly Func<string, Task<float[]>> embed;

    public QdrantIndexerEffect(QdrantClient qdrant, Func<string, Task<float[]>> embed)
    {
        this.qdrant = qdrant;
        this.embed = embed;
    }

    public override async Task Execute(string payload)
    {
        var points = new List<PointStruct>();
        foreach (var chunk in payload.Chunk(2_000))
        {
            var text = new string(chunk);
            var point = new PointStruct { Id = Guid.NewGuid(), Vectors = await embed(text) };
            point.Payload["text"] = text;
            points.Add(point);
        }

        await qdrant.UpsertAsync("archon_vectors", points);
    }
}
