using System.Text;
using Confluent.Kafka;

namespace Corpus.OnexNodes.DlqReplay;

public sealed record ModelDlqReplayRequest(string DeadLetterTopic, int MaxMessages, bool DryRun);
public sealed record ModelDlqReplayReport(int Replayed, int Skipped);

public sealed class NodeDlqReplayEffect(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer)
{
    public async Task<ModelDlqReplayReport> HandleAsync(ModelDlqReplayRequest request, CancellationToken cancellationToken)
    {
        int replayed = 0, skipped = 0;
        consumer.Subscribe(request.DeadLetterTopic);
        try
        {
            while (replayed + skipped < request.MaxMessages)
            {
                var record = consumer.Consume(TimeSpan.FromSeconds(2));
                if (record is null)
                {
                    break;
                }

                if (!record.Message.Headers.TryGetLastBytes("x-original-topic", out var raw) || request.DryRun)
                {
                    skipped++;
                    continue;
                }

                await producer.ProduceAsync(Encoding.UTF8.GetString(raw), record.Message, cancellationToken);
                consumer.Commit(record);
                replayed++;
            }
        }
        finally
        {
            consumer.Unsubscribe();
        }

        return new ModelDlqReplayReport(replayed, skipped);
    }
}
