using MassTransit;

namespace Corpus.Handlers.Travel;

public class TripState : SagaStateMachineInstance
{
    public Guid CorrelationId { get; set; }
    public string? CurrentState { get; set; }
    public string? FlightReference { get; set; }
    public string? HotelReference { get; set; }
}

public record TripOrdered(Guid TripId, string Traveller);

public record FlightConfirmed(Guid TripId, string Reference);

public record HotelConfirmed(Guid TripId, string Reference);

public record BookFlight(Guid TripId);

public record BookHotel(Guid TripId);

public class TripStateMachine : MassTransitStateMachine<TripState>
{
    public TripStateMachine()
    {
        InstanceState(x => x.CurrentState);

        Event(() => Ordered, x => x.CorrelateById(m => m.Message.TripId));
        Event(() => FlightOk, x => x.CorrelateById(m => m.Message.TripId));
        Event(() => HotelOk, x => x.CorrelateById(m => m.Message.TripId));

        Initially(
            When(Ordered)
                .Publish(c => new BookFlight(c.Saga.CorrelationId))
                .TransitionTo(AwaitingFlight));

        During(AwaitingFlight,
            When(FlightOk)
                .Then(c => c.Saga.FlightReference = c.Message.Reference)
                .Publish(c => new BookHotel(c.Saga.CorrelationId))
                .TransitionTo(AwaitingHotel));

        During(AwaitingHotel,
            When(HotelOk)
                .Then(c => c.Saga.HotelReference = c.Message.Reference)
                .Finalize());

        SetCompletedWhenFinalized();
    }

    public State AwaitingFlight { get; private set; } = null!;
    public State AwaitingHotel { get; private set; } = null!;
    public Event<TripOrdered> Ordered { get; private set; } = null!;
    public Event<FlightConfirmed> FlightOk { get; private set; } = null!;
    public Event<HotelConfirmed> HotelOk { get; private set; } = null!;
}
