import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { PortalController } from '../portal/portal.controller.js';
import { ErrorFilter } from './error.filter.js';
import { GraphiqlController } from './graphiql.controller.js';
import { HealthController } from './health.controller.js';
import { HttpErrorsModule } from './http-errors.module.js';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.service.js';
import { SystemResolver } from './system.resolver.js';

@Module({
  imports: [HttpErrorsModule],
  controllers: [GraphiqlController, HealthController, MetricsController, PortalController],
  providers: [{ provide: APP_FILTER, useClass: ErrorFilter }, Metrics, SystemResolver],
  exports: [Metrics],
})
export class SystemModule {}
