import { Module } from '@nestjs/common';
import { ErrorAnswers } from '../graphql/error-answers.service.js';
import { PortalPage } from '../portal/portal-page.service.js';
import { HttpErrors } from './http-errors.service.js';

@Module({
  providers: [ErrorAnswers, HttpErrors, PortalPage],
  exports: [ErrorAnswers, HttpErrors, PortalPage],
})
export class HttpErrorsModule {}
