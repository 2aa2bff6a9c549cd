namespace KafkaFlow
{
    public interface IConsumerContext { string ConsumerName { get; } string Topic { get; } int Partition { get; } long Offset { get; } DateTime MessageTimestamp { get; } }
    public interface IMessageHeaders { byte[] this[string key] { get; set; } void Add(string key, byte[] value); }
    public readonly struct Message { public object Key => null!; public object Value => null!; }
    public interface IMessageContext { Message Message { get; } IMessageHeaders Headers { get; } IConsumerContext ConsumerContext { get; } }
    public delegate Task MiddlewareDelegate(IMessageContext context);
    public interface IMessageMiddleware { Task Invoke(IMessageContext context, MiddlewareDelegate next); }
    public interface IMessageHandler { }
    public interface IMessageHandler<in TMessage> : IMessageHandler { Task Handle(IMessageContext context, TMessage message); }
}
