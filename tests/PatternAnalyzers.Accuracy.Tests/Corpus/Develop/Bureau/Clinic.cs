using NServiceBus;

namespace Corpus.Bureau.Clinic;

public class AssignQueueNumber : ICommand { public string Desk { get; set; } = ""; public Guid PatientId { get; set; } }
public class QueueNumberAssigned : IEvent { public Guid PatientId { get; set; } public string Number { get; set; } = ""; public DateTime At { get; set; } }

public class Reception : IHandleMessages<AssignQueueNumber>
{
    public Task Handle(AssignQueueNumber message, IMessageHandlerContext context)
    {
        var letter = message.Desk.Length == 0 ? 'X' : char.ToUpperInvariant(message.Desk[0]);
        return context.Publish(new QueueNumberAssigned
        {
            PatientId = message.PatientId,
            Number = $"{letter}{Random.Shared.Next(100, 1000)}",
            At = DateTime.UtcNow
        });
    }
}
