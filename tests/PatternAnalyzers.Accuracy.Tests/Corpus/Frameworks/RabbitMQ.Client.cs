#nullable enable
namespace RabbitMQ.Client
{
    public interface IReadOnlyBasicProperties { }
    public class BasicProperties : IReadOnlyBasicProperties
    {
        public string? MessageId { get; set; }
        public string? CorrelationId { get; set; }
        public string? ContentType { get; set; }
        public bool Persistent { get; set; }
        public IDictionary<string, object?>? Headers { get; set; }
    }
    public interface IChannel : IDisposable, IAsyncDisposable { }
    public class BasicGetResult { public ulong DeliveryTag => throw null!; public ReadOnlyMemory<byte> Body => throw null!; public string RoutingKey => throw null!; }
    public class QueueDeclareOk { public uint MessageCount => throw null!; public string QueueName => throw null!; }
    public static class IChannelExtensions
    {
        public static ValueTask BasicPublishAsync<T>(this IChannel channel, string exchange, string routingKey, bool mandatory, T basicProperties, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default) where T : IReadOnlyBasicProperties => throw null!;
        public static Task<BasicGetResult?> BasicGetAsync(this IChannel channel, string queue, bool autoAck, CancellationToken cancellationToken = default) => throw null!;
        public static Task<QueueDeclareOk> QueueDeclareAsync(this IChannel channel, string queue = "", bool durable = false, bool exclusive = true, bool autoDelete = true, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask BasicAckAsync(this IChannel channel, ulong deliveryTag, bool multiple, CancellationToken cancellationToken = default) => throw null!;
    }
    public interface IConnection : IDisposable { Task<IChannel> CreateChannelAsync(CancellationToken cancellationToken = default); }
}
