using MediatR;
using OrderFlow.Contracts.Orders;
using OrderFlow.Intake.Api.Background;
using OrderFlow.Intake.Api.Filters;
using OrderFlow.Intake.Api.Intake;

namespace OrderFlow.Intake.Api.Composition;

internal static class IntakeRegistration
{
    public static void AddIntake(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<OrderNumberSequence>();
        services.AddSingleton<IdempotencyFilter>();
        services.AddScoped<IOrderIntakeService, OrderIntakeService>();
        services.AddScoped<IRequestHandler<PlaceOrder, ModelOrderReceipt>, PlaceOrderHandler>();
        services.AddScoped<IRequestHandler<GetOrder, ModelOrder?>, GetOrderHandler>();
        services.AddScoped<IRequestHandler<CancelOrder, bool>, CancelOrderHandler>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(OrderValidationBehavior<,>));
        services.AddHostedService<OutboxDispatcher>();
        services.AddHostedService<NightlyReplenishment>();
    }
}
