using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Brokers, buses and mediators.</summary>
internal static class MessagingEffects
{
    private const string Outgoing = "Publish* Send* Produce* Emit* Enqueue* Schedule* Raise* Request* Reply* Dispatch*";

    /// <summary>Interfaces known by their name wherever they are declared: repositories carry their own.</summary>
    public static readonly EffectRow[] ByName =
    [
        new(EffectCategories.Dispatch, "MediatR", "IMediator", "Send* CreateStream*"),
        new(EffectCategories.Messaging, "MediatR", "IMediator", "Publish*"),
        new(EffectCategories.Dispatch, "MediatR", "ISender", "Send* CreateStream*"),
        new(EffectCategories.Messaging, "MediatR", "IPublisher", "Publish*"),
        new(EffectCategories.Dispatch, "MediatR", "Mediator", "Send* CreateStream*"),
        new(EffectCategories.Messaging, "MediatR", "Mediator", "Publish*"),
        new(EffectCategories.Dispatch, "", "ICommandBus", "Send* Dispatch* Execute*"),
        new(EffectCategories.Dispatch, "", "IQueryBus", "Send* Dispatch* Execute* Query*"),
        new(EffectCategories.Dispatch, "", "ICommandDispatcher", "Send* Dispatch* Execute*"),
        new(EffectCategories.Dispatch, "", "IQueryDispatcher", "Send* Dispatch* Execute* Query*"),
        new(EffectCategories.Dispatch, "Paramore.Brighter", "IAmACommandProcessor", "Send*"),
        new(EffectCategories.Messaging, "Paramore.Brighter", "IAmACommandProcessor", "Publish* Post* Deposit* Clear*"),
        new(EffectCategories.Messaging, "MassTransit", "IPublishEndpoint", Outgoing),
        new(EffectCategories.Messaging, "MassTransit", "ISendEndpoint", Outgoing),
        new(EffectCategories.Messaging, "MassTransit", "IBus", Outgoing),
        new(EffectCategories.Messaging, "MassTransit", "IBusControl", Outgoing + " Start* Stop*"),
        new(EffectCategories.Messaging, "MassTransit", "ConsumeContext", "Publish* Send* Respond*"),
        new(EffectCategories.Messaging, "MassTransit", "ITopicProducer", Outgoing),
        new(EffectCategories.Messaging, "MassTransit", "IRequestClient", "GetResponse* Create*"),
        new(EffectCategories.Messaging, "NServiceBus", "IMessageSession", Outgoing),
        new(EffectCategories.Messaging, "NServiceBus", "IMessageHandlerContext", Outgoing),
        new(EffectCategories.Messaging, "NServiceBus", "IEndpointInstance", Outgoing),
        new(EffectCategories.Dispatch, "Wolverine", "IMessageBus", "Invoke*"),
        new(EffectCategories.Messaging, "Wolverine", "IMessageBus", Outgoing),
        new(EffectCategories.Messaging, "DotNetCore.CAP", "ICapPublisher", Outgoing),
        new(EffectCategories.Messaging, "", "IEventBus", Outgoing),
        new(EffectCategories.Messaging, "", "IEventPublisher", Outgoing),
        new(EffectCategories.Messaging, "", "IMessagePublisher", Outgoing),
        new(EffectCategories.Messaging, "", "IMessageProducer", Outgoing),
        new(EffectCategories.Messaging, "", "IIntegrationEventPublisher", Outgoing),
    ];

    public static readonly EffectRow[] Rows =
    [
        .. ByName,
        new(EffectCategories.Messaging, "Confluent.Kafka", "IProducer"),
        new(EffectCategories.Messaging, "Confluent.Kafka", "IConsumer"),
        new(EffectCategories.Messaging, "RabbitMQ.Client", "IChannel"),
        new(EffectCategories.Messaging, "EasyNetQ", "*"),
        new(EffectCategories.Messaging, "EasyNetQ", "IPubSub"),
        new(EffectCategories.Messaging, "Azure.Messaging.ServiceBus", "ServiceBusClient"),
        new(EffectCategories.Messaging, "Azure.Messaging.ServiceBus", "ServiceBusSender"),
        new(EffectCategories.Messaging, "Azure.Messaging.ServiceBus", "ServiceBusReceiver"),
        new(EffectCategories.Messaging, "Azure.Messaging.ServiceBus", "ServiceBusProcessor"),
        new(EffectCategories.Messaging, "Azure.Messaging.EventHubs.Producer", "EventHubProducerClient"),
        new(EffectCategories.Messaging, "Azure.Messaging.EventHubs.Consumer", "EventHubConsumerClient"),
        new(EffectCategories.Messaging, "Azure.Messaging.EventGrid", "EventGridPublisherClient"),
        new(EffectCategories.Messaging, "Microsoft.Azure.EventHubs", "*"),
        new(EffectCategories.Messaging, "Amazon.SQS", "IAmazonSQS"),
        new(EffectCategories.Messaging, "Amazon.SQS", "AmazonSQSClient"),
        new(EffectCategories.Messaging, "Amazon.SimpleNotificationService", "IAmazonSimpleNotificationService"),
        new(EffectCategories.Messaging, "Amazon.EventBridge", "*"),
        new(EffectCategories.Messaging, "Amazon.Kinesis", "*"),
        new(EffectCategories.Messaging, "Google.Cloud.PubSub", "*"),
        new(EffectCategories.Messaging, "Google.Cloud.PubSub.V1", "PublisherClient"),
        new(EffectCategories.Messaging, "Google.Cloud.PubSub.V1", "SubscriberClient"),
        new(EffectCategories.Messaging, "NATS.Client.Core", "INatsConnection"),
        new(EffectCategories.Messaging, "NATS.Client.Core", "NatsConnection"),
        new(EffectCategories.Messaging, "MQTTnet", "IMqttClient"),
        new(EffectCategories.Messaging, "DotPulsar", "*"),
        new(EffectCategories.Messaging, "Pulsar.Client", "*"),
        new(EffectCategories.Messaging, "NetMQ", "*"),
        new(EffectCategories.Messaging, "KafkaFlow", "*"),
        new(EffectCategories.Messaging, "KafkaFlow", "IMessageProducer"),
        new(EffectCategories.Messaging, "SlimMessageBus", "*"),
        new(EffectCategories.Messaging, "SlimMessageBus", "IMessageBus", "Publish* Send* Produce*"),
        new(EffectCategories.Messaging, "Silverback.Messaging.Publishing", "*"),
        new(EffectCategories.Messaging, "Hangfire", "IBackgroundJobClient"),
        new(EffectCategories.Messaging, "Hangfire", "BackgroundJob", "Enqueue* Schedule* ContinueWith* ContinueJobWith* Delete* Requeue*"),
        new(EffectCategories.Messaging, "Confluent.Kafka", "*"),
        new(EffectCategories.Messaging, "RabbitMQ.Client", "*"),
        new(EffectCategories.Messaging, "Azure.Messaging", "*"),
        new(EffectCategories.Messaging, "Microsoft.Azure.ServiceBus", "*"),
        new(EffectCategories.Messaging, "Rebus.Bus", "*"),
        new(EffectCategories.Messaging, "NATS.Client", "*"),
        new(EffectCategories.Messaging, "Apache.NMS", "*"),
        new(EffectCategories.Messaging, "MQTTnet", "*"),
        new(EffectCategories.Messaging, "Amazon.SQS", "*"),
        new(EffectCategories.Messaging, "Amazon.SimpleNotificationService", "*"),
    ];
}
