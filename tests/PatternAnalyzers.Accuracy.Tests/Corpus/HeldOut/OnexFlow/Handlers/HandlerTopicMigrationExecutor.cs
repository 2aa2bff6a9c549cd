using System.Text;
using Confluent.Kafka;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed class HandlerTopicMigrationExecutor
{
    readonly IConsumer<string, byte[]> consumer;
    readonly IProducer<string, byte[]> producer;

    public HandlerTopicMigrationExecutor(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer)
    {
        this.consumer = consumer;
        this.producer = producer;
    }

    public EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async Task<long> HandleAsync((string From, string To, int Limit) request, CancellationToken ct)
    {
        consumer.Subscribe(request.From);
        long moved = 0;
        while (moved < request.Limit && consumer.Consume(TimeSpan.FromSeconds(2)) is { } record)
        {
            record.Message.Headers.Add("x-migrated-from", Encoding.UTF8.GetBytes(request.From));
            await producer.ProduceAsync(request.To, record.Message, ct);
            consumer.Commit(record);
            moved++;
        }

        producer.Flush(TimeSpan.FromSeconds(5));
        consumer.Unsubscribe();
        return moved;
    }
}
